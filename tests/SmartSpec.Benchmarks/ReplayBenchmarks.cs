using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>The stated strategy made anew from the bytes of its history, against System.Text.Json reading the same events into the same types.</summary>
public class ReplayBenchmarks
{
    private byte[] file = null!;
    private (byte[] Payload, JsonTypeInfo Info)[] payloads = null!;

    [GlobalSetup]
    public void Setup()
    {
        var history = StatedStrategy.Story.History;
        file = HistoryFile.Write(history);
        payloads = [.. history.Events.Select(recorded => (Payload(recorded.Line.Span), EventNames.TypeInfo(recorded.Envelope.Name)!))];
    }

    /// <summary>What happened, and no more: not the envelope, not the line, no fold.</summary>
    [Benchmark(Baseline = true)]
    public object? DeserializePayloads()
    {
        object? last = null;
        foreach (var (payload, info) in payloads)
            last = JsonSerializer.Deserialize(payload, info);
        return last;
    }

    [Benchmark]
    public Strategy Replay() => HistoryFile.Replay(file, verify: false);

    [Benchmark]
    public Strategy ReplayVerified() => HistoryFile.Replay(file);

    [Benchmark]
    public History ReadAndKept() => HistoryFile.Read(file);

    private static byte[] Payload(ReadOnlySpan<byte> line) => line[(line.IndexOf("\"data\":"u8) + 7)..^1].ToArray();
}
