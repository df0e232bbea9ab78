"""Rehearsals: how long each slide took, beside the plan, and into the plan where wished."""
