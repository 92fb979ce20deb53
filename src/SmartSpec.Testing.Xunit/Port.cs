using System.Collections;
using System.Globalization;
using NodaTime.Text;
using Xunit;

namespace SmartSpec.Testing;

/// <summary>Says to a store's author what the port asks, where the store does otherwise.</summary>
internal static class Port
{
    /// <summary>It is so, as the port asks.</summary>
    public static void Asks(bool isSo, string sentence) => Assert.True(isSo, sentence);

    /// <summary>What came is what the port asks for.</summary>
    public static void Asks<T>(T expected, T actual, string sentence) =>
        Assert.True(
            EqualityComparer<T>.Default.Equals(expected, actual),
            $"{sentence}\n    expected: {Told(expected)}\n    but was:  {Told(actual)}"
        );

    /// <summary>What came is this list, in this order.</summary>
    public static void AsksList<T>(IEnumerable<T> expected, IEnumerable<T> actual, string sentence)
    {
        var (wanted, came) = (expected.ToList(), actual.ToList());
        Assert.True(wanted.SequenceEqual(came), $"{sentence}\n    expected: {Told(wanted)}\n    but was:  {Told(came)}");
    }

    /// <summary>What came are these lines: each byte, each hash, in this order.</summary>
    public static void AsksLines(IEnumerable<RecordedLine> expected, IEnumerable<RecordedLine> actual, string sentence)
    {
        var (wanted, came) = (expected.ToList(), actual.ToList());
        for (var i = 0; i < Math.Min(wanted.Count, came.Count); i++)
        {
            Assert.True(
                wanted[i].Line.Span.SequenceEqual(came[i].Line.Span),
                $"{sentence} The line at {i} differs.\n    expected: {Told(wanted[i].Line)}\n    but was:  {Told(came[i].Line)}"
            );
            Asks(wanted[i].Hash, came[i].Hash, $"{sentence} The hash at {i} differs.");
        }

        Asks(wanted.Count, came.Count, $"{sentence} So many lines are expected.");
    }

    /// <summary>What came is of this kind.</summary>
    public static T AsksFor<T>(object? actual, string sentence)
        where T : class
    {
        Assert.True(actual is T, $"{sentence}\n    expected: {typeof(T).Name}\n    but was:  {Told(actual)}");
        return (T)actual!;
    }

    /// <summary>It gave up.</summary>
    public static async Task AsksToGiveUpAsync(Func<CancellationToken, ValueTask> act, string what)
    {
        try
        {
            await act(new CancellationToken(canceled: true));
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Assert.Fail($"{what} gives up, with an OperationCanceledException, where it is cancelled before it begins.");
    }

    private static string Told<T>(T value) =>
        value switch
        {
            null => "null",
            string text => text,
            Instant instant => InstantPattern.ExtendedIso.Format(instant),
            DueStrategy due => $"{due.Strategy} at {Told(due.DueAt)}",
            StrategyEntry entry => string.Create(
                CultureInfo.InvariantCulture,
                $"{entry.Strategy} of {entry.Length} events, due {Told(entry.DueAt)}, document of {Told(entry.DocumentLength)}"
            ),
            OutboxEntry entry => string.Create(
                CultureInfo.InvariantCulture,
                $"{entry.Position}: {entry.Message.Kind} of {entry.Strategy}, {entry.State}, {entry.Attempts} attempts, due {Told(entry.DueAt)}, error {Told(entry.Error)}"
            ),
            CommandEvents events => string.Create(
                CultureInfo.InvariantCulture,
                $"events {events.First} to {events.Last}, {(events.Fingerprint is { } hash ? $"fingerprint {hash}" : "no fingerprint")}"
            ),
            AppendResult.Repeated repeated => $"repeated: {Told(repeated.Events)}",
            StoredDocument document => string.Create(
                CultureInfo.InvariantCulture,
                $"a document of {document.Length} events: {Told(document.Bytes)}"
            ),
            ReadOnlyMemory<byte> bytes => bytes.Length > 600
                ? $"{bytes.Length} bytes"
                : System.Text.Encoding.UTF8.GetString(bytes.Span),
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Take(40).Select(Told))}]",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
