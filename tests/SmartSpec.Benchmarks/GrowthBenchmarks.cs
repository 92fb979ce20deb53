using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>The mix after 20,000 events, against a young strategy after 200.</summary>
public class GrowthBenchmarks : AgedBenchmarks
{
    private protected override (Story Young, Story Old) Stories() =>
        (StatedStrategy.WithHistoryOf(200, StatedStrategy.Young), StatedStrategy.WithHistoryOf(20_000, StatedStrategy.Story));
}
