using System.Text;
using System.Text.Json;

namespace SmartSpec.Serialization;

/// <summary>
/// A strategy as one JSON document:
/// <c>{"smartspec":2,"fingerprint":"…","strategy":{…},"commands":{"fingerprint":"…","known":[…]}}</c>, each fingerprint being the
/// SHA-256 of the bytes of the member after it.
/// </summary>
/// <remarks>
/// <c>commands</c> has the fingerprints of those of the latest commands whose content is known
/// (<see cref="Outcome.Accepted.Fingerprint"/>). It is outside the strategy: a strategy has the same fingerprint whether or not
/// they are known, and <c>commands</c> can be erased. A document of form 1 was written by an earlier version of the library, whose
/// strategies lack members: replay the history instead.
/// </remarks>
public static class StrategyDocument
{
    /// <summary>
    /// The JSON Schema of a document, draft 2020-12, for validators and other languages. UTF-16 text, indented.
    /// </summary>
    /// <remarks>
    /// What it cannot express is what <see cref="CommandJson.Schema"/> cannot; the order of the members, which is as they are
    /// written; and that a document has the fingerprint of its bytes.
    /// </remarks>
    public static string Schema => Schemas.Document;

    /// <summary>The document.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="ArgumentException">The strategy is a view of what was, or has not been founded.</exception>
    public static byte[] Write(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        if (strategy.IsView)
            throw new ArgumentException(
                "This is a view of what was, not the current strategy: store its history.",
                nameof(strategy)
            );
        if (strategy.Length == 0)
            throw new ArgumentException("This strategy has not been founded: there is nothing to store.", nameof(strategy));
        var content = JsonSerializer.SerializeToUtf8Bytes(strategy, SmartSpecJson.Info<Strategy>());
        var known = strategy.RecentCommands.Fingerprinted.ToEquatableArray();
        var (start, end) = (
            $"{{\"smartspec\":2,{Head("strategy", content)}",
            known.Count == 0 ? "}"u8.ToArray() : Commands(known)
        );
        return [.. Encoding.UTF8.GetBytes(start), .. content, .. end];
    }

    /// <summary>Reads a document whole.</summary>
    /// <exception cref="MalformedException">
    /// The JSON is no such document, or not as it was written; the error names the place and what was expected.
    /// </exception>
    public static Strategy Read(ReadOnlySpan<byte> json)
    {
        var (content, commands) = Reading.Whole(json, Parse);
        Check(json, content, "$", "malformed.document.fingerprint");
        var strategy = Settlement.Scheduled(content.Value, content.Value.Charter.Zone.DayOf(content.Value.RecordedAt));
        if (commands is not { } known)
            return strategy;
        Check(json, known, "$.commands", "malformed.document.fingerprint.commands");
        return strategy with { RecentCommands = strategy.RecentCommands.With(known.Value) };
    }

    /// <summary>The fingerprint of a member, and its name.</summary>
    private static string Head(string name, byte[] content) => $"\"fingerprint\":\"{Hash.Of(content)}\",\"{name}\":";

    /// <summary>The end of a document that knows fingerprints.</summary>
    private static byte[] Commands(EquatableArray<RecentCommand> known)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(known, SmartSpecJson.Info<EquatableArray<RecentCommand>>());
        return [.. Encoding.UTF8.GetBytes($",\"commands\":{{{Head("known", content)}"), .. content, .. "}}"u8];
    }

    private static void Check<T>(ReadOnlySpan<byte> json, Fingerprinted<T> content, string place, string key)
    {
        var found = Hash.Of(json[content.Start..content.End]);
        if (found != content.Fingerprint)
            throw new MalformedException(
                $"{place}.fingerprint",
                1,
                null,
                new FaultText(key, $"{content.Fingerprint}", $"{found}")
            );
    }

    private static (Fingerprinted<Strategy> Strategy, Fingerprinted<EquatableArray<RecentCommand>>? Commands) Parse(
        ref Utf8JsonReader reader
    )
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw JsonFault.Unexpected("malformed.document");
        var ahead = reader;
        if (
            ahead.Read()
            && ahead.TokenType is JsonTokenType.PropertyName
            && (ahead.ValueTextEquals("hash") || ahead.ValueTextEquals("closed"))
        )
            throw JsonFault.Other("malformed.history");
        Expect(ref reader, "smartspec");
        if (reader.TokenType is not JsonTokenType.Number || !reader.TryGetInt32(out var version) || version != 2)
            throw JsonFault.Unexpected("malformed.document.version");
        var strategy = Fingerprint<Strategy>(ref reader, "strategy");
        var commands = default(Fingerprinted<EquatableArray<RecentCommand>>?);
        if (reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals("commands"))
        {
            reader.Read();
            if (reader.TokenType is not JsonTokenType.StartObject)
                throw JsonFault.Unexpected("malformed.document.commands");
            commands = Fingerprint<EquatableArray<RecentCommand>>(ref reader, "known");
            if (reader.TokenType is not JsonTokenType.EndObject)
                throw JsonFault.Unexpected("malformed.nothing-after", "'known'");
            reader.Read();
        }

        return reader.TokenType is JsonTokenType.EndObject
            ? (strategy, commands)
            : throw JsonFault.Unexpected("malformed.document.end");
    }

    /// <summary>Reads a fingerprint and the member after it.</summary>
    private static Fingerprinted<T> Fingerprint<T>(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, "fingerprint");
        var fingerprint = Reading.Value<Hash>(ref reader);
        Expect(ref reader, name);
        var start = (int)reader.TokenStartIndex;
        var value = Reading.Value<T>(ref reader);
        var end = (int)reader.BytesConsumed;
        reader.Read();
        return new(fingerprint, start, end, value);
    }

    private static void Expect(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        if (reader.TokenType is not JsonTokenType.PropertyName || !reader.ValueTextEquals(name))
            throw JsonFault.Missing(name);
        reader.Read();
    }

    /// <summary>A value, the position of its bytes, and their expected fingerprint.</summary>
    private readonly record struct Fingerprinted<T>(Hash Fingerprint, int Start, int End, T Value);
}
