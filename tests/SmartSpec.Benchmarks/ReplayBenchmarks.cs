using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>
/// The stated strategy rebuilt from the bytes of its history, against System.Text.Json reading the same events into the same
/// types.
/// </summary>
public class ReplayBenchmarks
{
    private readonly JsonTypeInfo<PeerLine> envelopes = (JsonTypeInfo<PeerLine>)PeerLine.Options.GetTypeInfo(typeof(PeerLine));
    private byte[] file = null!;
    private (byte[] Line, byte[] Payload, JsonTypeInfo Info)[] lines = null!;

    [GlobalSetup]
    public void Setup()
    {
        var history = StatedStrategy.Story.History;
        file = history.Write();
        lines =
        [
            .. history.Events.Select(recorded =>
                (recorded.Line.ToArray(), Payload(recorded.Line.Span), EventNames.TypeInfo(recorded.Envelope.Name)!)
            ),
        ];
    }

    /// <summary>
    /// The same lines into the same types: who, when and what happened; not what follows from it. It is given where
    /// the payload is and of which type it is.
    /// </summary>
    [Benchmark(Baseline = true)]
    public object? DeserializeLines()
    {
        object? last = null;
        foreach (var (line, payload, info) in lines)
        {
            last = JsonSerializer.Deserialize(line, envelopes);
            last = JsonSerializer.Deserialize(payload, info);
        }

        return last;
    }

    /// <summary>The payloads only: not who and when.</summary>
    [Benchmark]
    public object? DeserializePayloads()
    {
        object? last = null;
        foreach (var (_, payload, info) in lines)
            last = JsonSerializer.Deserialize(payload, info);
        return last;
    }

    [Benchmark]
    public Strategy Replay() => History.Replay(file, verify: false);

    [Benchmark]
    public Strategy ReplayVerified() => History.Replay(file);

    [Benchmark]
    public History ReadHistory() => History.Read(file);

    private static byte[] Payload(ReadOnlySpan<byte> line) => line[(line.IndexOf("\"data\":"u8) + 7)..^1].ToArray();
}
