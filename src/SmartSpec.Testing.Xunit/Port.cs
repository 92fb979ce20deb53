using System.Collections;
using System.Globalization;
using NodaTime.Text;
using Xunit;

namespace SmartSpec.Testing;

/// <summary>Assertions that state what the port requires where a store does otherwise.</summary>
internal static class Port
{
    /// <summary>Asserts a condition that the port requires.</summary>
    public static void Requires(bool isSo, string sentence) => Assert.True(isSo, sentence);

    /// <summary>Asserts the value that the port requires.</summary>
    public static void Requires<T>(T expected, T actual, string sentence) =>
        Assert.True(
            EqualityComparer<T>.Default.Equals(expected, actual),
            $"{sentence}\n    expected: {Describe(expected)}\n    but was:  {Describe(actual)}"
        );

    /// <summary>What came is this list, in this order.</summary>
    public static void RequiresList<T>(IEnumerable<T> expected, IEnumerable<T> actual, string sentence)
    {
        var (wanted, came) = (expected.ToList(), actual.ToList());
        Assert.True(wanted.SequenceEqual(came), $"{sentence}\n    expected: {Describe(wanted)}\n    but was:  {Describe(came)}");
    }

    /// <summary>What came are these lines: each byte, each hash, in this order.</summary>
    public static void RequiresLines(IEnumerable<RecordedLine> expected, IEnumerable<RecordedLine> actual, string sentence)
    {
        var (wanted, came) = (expected.ToList(), actual.ToList());
        for (var i = 0; i < Math.Min(wanted.Count, came.Count); i++)
        {
            Assert.True(
                wanted[i].Line.Span.SequenceEqual(came[i].Line.Span),
                $"{sentence} The line at {i} differs.\n    expected: {Describe(wanted[i].Line)}\n    but was:  "
                    + $"{Describe(came[i].Line)}"
            );
            Requires(wanted[i].Hash, came[i].Hash, $"{sentence} The hash at {i} differs.");
        }

        Requires(wanted.Count, came.Count, $"{sentence} So many lines are expected.");
    }

    /// <summary>What came is of this kind.</summary>
    public static T RequiresType<T>(object? actual, string sentence)
        where T : class
    {
        Assert.True(actual is T, $"{sentence}\n    expected: {typeof(T).Name}\n    but was:  {Describe(actual)}");
        return (T)actual!;
    }

    /// <summary>It gave up.</summary>
    public static async Task RequiresCancellationAsync(Func<CancellationToken, ValueTask> act, string what)
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

    private static string Describe<T>(T value) =>
        value switch
        {
            null => "null",
            string text => text,
            Instant instant => InstantPattern.ExtendedIso.Format(instant),
            DueStrategy due => $"{due.Strategy} at {Describe(due.DueAt)}",
            StrategyEntry entry => string.Create(
                CultureInfo.InvariantCulture,
                $"{entry.Strategy} of {entry.Length} events, due {Describe(entry.DueAt)}, document of "
                    + $"{Describe(entry.DocumentLength)}"
            ),
            OutboxEntry entry => string.Create(
                CultureInfo.InvariantCulture,
                $"{entry.Position}: {entry.Message.Kind} of {entry.Strategy}, {entry.State}, {entry.Attempts} attempts, due "
                    + $"{Describe(entry.DueAt)}, error {Describe(entry.Error)}"
            ),
            CommandEvents events => string.Create(
                CultureInfo.InvariantCulture,
                $"events {events.First} to {events.Last}, "
                    + $"{(events.Fingerprint is { } hash ? $"fingerprint {hash}" : "no fingerprint")}"
            ),
            AppendResult.Repeated repeated => $"repeated: {Describe(repeated.Events)}",
            StoredDocument document => string.Create(
                CultureInfo.InvariantCulture,
                $"a document of {document.Length} events: {Describe(document.Bytes)}"
            ),
            ReadOnlyMemory<byte> bytes => bytes.Length > 600
                ? $"{bytes.Length} bytes"
                : System.Text.Encoding.UTF8.GetString(bytes.Span),
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Take(40).Select(Describe))}]",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
