using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>
/// The mix after five years of monthly follow-up, every cycle reported and closed, against the same after the first.
/// </summary>
public class CyclesBenchmarks : AgedBenchmarks
{
    private protected override (Story Young, Story Old) Stories() =>
        (StatedStrategy.WithClosedCycles(1), StatedStrategy.WithClosedCycles(60));
}
