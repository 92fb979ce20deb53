using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>The document of the stated strategy.</summary>
public class DocumentBenchmarks : PeeredBenchmarks
{
    private Strategy strategy = null!;
    private byte[] document = null!;

    [GlobalSetup]
    public void Setup() => document = StrategyDocument.Write(strategy = StatedStrategy.Story.Strategy);

    [Benchmark]
    public byte[] WriteDocument() => StrategyDocument.Write(strategy);

    [Benchmark]
    public Strategy ReadDocument() => StrategyDocument.Read(document);
}
