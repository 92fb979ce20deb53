using System.Text;

namespace SmartSpec.Testing;

/// <summary>Tells what was expected and what happened, so that the difference is seen at once.</summary>
internal static class Telling
{
    public static IEnumerable<string> Lines(IEnumerable<Event> events) => events.Select(Line);

    public static string OtherEvents(IReadOnlyList<Event> expected, Outcome outcome) => outcome is Outcome.Accepted accepted
        ? $"These events were expected, and others happened ('-' was expected, '+' happened):{Compared([.. Lines(expected)], [.. Lines(accepted.Events.Select(recorded => recorded.Event))])}"
        : $"These events were expected:{Listed(Lines(expected))}\nbut it was refused:{Refusals(outcome)}";

    public static string NotAccepted(Outcome outcome) => $"It was expected to be accepted, but it was refused:{Refusals(outcome)}";

    public static string NotRepeated(Outcome outcome) => outcome is Outcome.Accepted accepted
        ? $"It was expected to be known as repeated, but it was accepted:{Listed(Lines(accepted.Events.Select(recorded => recorded.Event)))}"
        : $"It was expected to be known as repeated, but it was refused:{Refusals(outcome)}";

    public static string OtherReasons(IReadOnlyList<string> expected, Outcome outcome)
    {
        var codes = $"It was expected to be refused for exactly:{Listed(expected.Order(StringComparer.Ordinal))}";
        return outcome is Outcome.Accepted accepted
            ? $"{codes}\nbut it was accepted:{Listed(Lines(accepted.Events.Select(recorded => recorded.Event)))}"
            : $"{codes}\nbut it was refused:{Refusals(outcome)}";
    }

    public static string Refusals(Outcome outcome) => Listed(outcome is Outcome.Refused refused
        ? refused.Reasons.Select(reason => $"{reason.Code} at {reason.Position}, about {reason.Subject}: {reason}")
        : []);

    private static string Line(Event happened) => Encoding.UTF8.GetString(EventJson.Write(happened));

    private static string Listed(IEnumerable<string> lines)
    {
        var listed = string.Concat(lines.Select(line => $"\n    {line}"));
        return listed.Length == 0 ? "\n    (nothing)" : listed;
    }

    /// <summary>Both lists in one, by their longest common subsequence.</summary>
    private static string Compared(string[] expected, string[] actual)
    {
        var common = Enumerable.Range(0, expected.Length + 1).Select(_ => new int[actual.Length + 1]).ToArray();
        for (var i = expected.Length - 1; i >= 0; i--)
            for (var j = actual.Length - 1; j >= 0; j--)
                common[i][j] = expected[i] == actual[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
        var told = new StringBuilder();
        var (at, to) = (0, 0);
        while (at < expected.Length || to < actual.Length)
        {
            if (at < expected.Length && to < actual.Length && expected[at] == actual[to])
            {
                told.Append("\n      ").Append(expected[at++]);
                to++;
            }
            else if (to == actual.Length || (at < expected.Length && common[at + 1][to] >= common[at][to + 1]))
            {
                told.Append("\n    - ").Append(expected[at++]);
            }
            else
            {
                told.Append("\n    + ").Append(actual[to++]);
            }
        }

        return told.ToString();
    }
}
