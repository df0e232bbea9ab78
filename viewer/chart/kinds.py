"""The kinds of charts, and the module that draws each."""

from viewer.deck.chart import (
    CompareChart,
    CountsChart,
    DeclineChart,
    GrowthChart,
    RankingChart,
    ShareChart,
    TargetChart,
    TimelineChart,
)

KINDS: dict[type, str] = {
    TargetChart: "viewer.chart.target",
    CompareChart: "viewer.chart.compare",
    RankingChart: "viewer.chart.ranking",
    DeclineChart: "viewer.chart.decline",
    GrowthChart: "viewer.chart.growth",
    ShareChart: "viewer.chart.share",
    CountsChart: "viewer.chart.counts",
    TimelineChart: "viewer.chart.timeline",
}
"""Each module offers ``ARRANGEMENTS``: ways to draw the chart, the best one first."""
