using System.Text;

namespace SmartSpec.Testing;

/// <summary>Messages that compare what was expected with what happened.</summary>
internal static class ExpectationText
{
    public static IEnumerable<string> Lines(IEnumerable<Event> events) => events.Select(Line);

    public static string OtherEvents(IReadOnlyList<Event> expected, Outcome outcome) =>
        outcome is Outcome.Accepted accepted
            ? "These events were expected, and others happened ('-' was expected, '+' happened):"
                + Compared([.. Lines(expected)], [.. Lines(accepted.Events.Select(recorded => recorded.Event))])
            : $"These events were expected:{Listed(Lines(expected))}\nbut {WhatCame(outcome)}";

    public static string NotAccepted(Outcome outcome) => $"It was expected to be accepted, but {WhatCame(outcome)}";

    public static string NotRepeated(Outcome outcome) => $"It was expected to be known as repeated, but {WhatCame(outcome)}";

    public static string NotAlreadyUsed(Outcome outcome) =>
        $"The identifier was expected to be already used, but {WhatCame(outcome)}";

    public static string OtherReasons(IReadOnlyList<string> expected, Outcome outcome) =>
        $"It was expected to be refused for exactly:{Listed(expected.Order(StringComparer.Ordinal))}\nbut {WhatCame(outcome)}";

    private static string WhatCame(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted accepted => $"it was accepted:{Listed(Lines(accepted.Events.Select(recorded => recorded.Event)))}",
            Outcome.Refused refused => $"it was refused:{Listed(refused.Reasons.Select(Line))}",
            Outcome.Repeated repeated => $"it was known as repeated, by the identifier '{repeated.Command}'.",
            Outcome.IdAlreadyUsed used =>
                $"the identifier '{used.Command}' is already used, for another command or by another actor.",
            Outcome.Outdated => "the strategy was not at the expected version.",
            _ => "others came first.",
        };

    private static string Line(Event happened) => Encoding.UTF8.GetString(EventJson.Write(happened));

    private static string Line(Reason reason) => $"{reason.Code} at {reason.Position}, about {reason.Subject}: {reason}";

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
        var text = new StringBuilder();
        var (at, to) = (0, 0);
        while (at < expected.Length || to < actual.Length)
        {
            if (at < expected.Length && to < actual.Length && expected[at] == actual[to])
            {
                text.Append("\n      ").Append(expected[at++]);
                to++;
            }
            else if (to == actual.Length || (at < expected.Length && common[at + 1][to] >= common[at][to + 1]))
            {
                text.Append("\n    - ").Append(expected[at++]);
            }
            else
            {
                text.Append("\n    + ").Append(actual[to++]);
            }
        }

        return text.ToString();
    }
}
