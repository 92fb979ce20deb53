using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>Benchmarks that are measured beside a Stateless machine.</summary>
public abstract class PeeredBenchmarks
{
    private bool open = true;

    [Benchmark(Baseline = true)]
    public int Peer()
    {
        var end = StatelessPeer.BuildAndFireOnce(open);
        open = end >= 0;
        return end;
    }
}
