"""Meetings: new-meeting, end-meeting, plan, move, cancel."""
