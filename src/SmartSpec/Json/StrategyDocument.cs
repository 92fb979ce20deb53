using System.Text;
using System.Text.Json;

namespace SmartSpec;

/// <summary>A strategy as one JSON document: <c>{"smartspec":1,"fingerprint":"…","strategy":{…}}</c>, the fingerprint being the SHA-256 of the strategy's bytes.</summary>
public static class StrategyDocument
{
    /// <summary>The document.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="ArgumentException">The strategy is a view of what was, or has not been founded.</exception>
    public static byte[] Write(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        if (strategy.IsView)
            throw new ArgumentException("This is a view of what was, not the strategy as it stands: keep its history.", nameof(strategy));
        if (strategy.Length == 0)
            throw new ArgumentException("This strategy has not been founded: there is nothing to keep.", nameof(strategy));
        var content = JsonSerializer.SerializeToUtf8Bytes(strategy, SmartSpecJson.Info<Strategy>());
        byte[] start = [.. "{\"smartspec\":1,\"fingerprint\":\""u8, .. Encoding.UTF8.GetBytes(Hash.Of(content).ToString()), .. "\",\"strategy\":"u8];
        return [.. start, .. content, .. "}"u8];
    }

    /// <summary>Reads a document whole.</summary>
    /// <exception cref="MalformedException">The JSON is no such document, or not as it was written; the error names the place and what was expected.</exception>
    public static Strategy Read(ReadOnlySpan<byte> json)
    {
        var (fingerprint, start, end, strategy) = Reading.Whole(json, Parse);
        var found = Hash.Of(json[start..end]);
        if (found != fingerprint)
            throw new MalformedException("$.fingerprint", 1, null, $"The fingerprint here is {fingerprint}; the strategy's bytes give {found}. The document was changed, if only in its white space: use it byte for byte as it was written, or make it anew from the history.");
        var due = strategy with { DueAt = Settling.DueAt(strategy.Charter, strategy.NextDue) };
        return due;
    }

    private static (Hash Fingerprint, int Start, int End, Strategy Strategy) Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw new JsonException("Expected a strategy's document: { … }.");
        var ahead = reader;
        if (ahead.Read() && ahead.TokenType is JsonTokenType.PropertyName && (ahead.ValueTextEquals("hash") || ahead.ValueTextEquals("closed")))
            throw new JsonException("This is a history, not a strategy's document: read it with HistoryFile.");
        Expect(ref reader, "smartspec");
        if (reader.TokenType is not JsonTokenType.Number || !reader.TryGetInt32(out var version) || version != 1)
            throw new JsonException("Expected version 1 of the document's form: a later version of the library may have written it.");
        Expect(ref reader, "fingerprint");
        var fingerprint = JsonSerializer.Deserialize(ref reader, SmartSpecJson.Info<Hash>());
        Expect(ref reader, "strategy");
        var start = (int)reader.TokenStartIndex;
        var strategy = SmartSpecJson.Nested<Strategy>(ref reader);
        var end = (int)reader.BytesConsumed;
        reader.Read();
        return reader.TokenType is JsonTokenType.EndObject ? (fingerprint, start, end, strategy) : throw new JsonException("Expected no member after 'strategy'.");
    }

    private static void Expect(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        if (reader.TokenType is not JsonTokenType.PropertyName || !reader.ValueTextEquals(name))
            throw new JsonException($"Expected the member '{name}' here.");
        reader.Read();
    }
}
