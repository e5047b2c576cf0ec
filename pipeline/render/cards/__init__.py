"""Pictures made of words: of a post, and of an issue where its address is shared."""

from pipeline.render.cards.issues import IssueCard, draw_icon, draw_issue_card
from pipeline.render.cards.posts import Card, Undrawable, draw_card

__all__ = ["Card", "IssueCard", "Undrawable", "draw_card", "draw_icon", "draw_issue_card"]
