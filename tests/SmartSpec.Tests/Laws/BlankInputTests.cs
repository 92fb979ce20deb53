using System.Reflection;
using System.Text.RegularExpressions;

namespace SmartSpec.Tests.Laws;

/// <summary>Whatever a command says, it says in words: a blank text is named, wherever it stands.</summary>
public sealed partial class BlankInputTests(ITestOutputHelper output)
{
    private const int Chronicles = 60;
    private const int Choices = 40;

    [Fact]
    public void A_blank_text_in_a_command_that_would_be_accepted_is_named()
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var taken = new List<string>();
        for (var seed = 0; seed < Chronicles; seed++)
        {
            var chance = new Chance(seed);
            Chronicle.Of(
                [.. Enumerable.Range(0, Choices).Select(_ => chance.Below(int.MaxValue))],
                now =>
                {
                    if (now.Last is not { Commands: [.., var last] and var commands })
                        return;
                    foreach (var (place, blank) in Blanks(last))
                    {
                        if (!tried.Add($"{CommandNames.Of(last)} {place}"))
                            continue;
                        var outcome = now.InsteadOfLast([.. commands.SkipLast(1), blank]);
                        if (!Names(outcome, place))
                            taken.Add($"{CommandNames.Of(last)} {place}: {Said(outcome)}");
                    }
                }
            );
        }

        output.WriteLine($"{tried.Count}: {string.Join(", ", tried.Order(StringComparer.Ordinal))}");
        string.Join("; ", taken).Should().BeEmpty();
        tried.Should().HaveCountGreaterThan(100);
    }

    private static string Said(Outcome outcome) =>
        outcome is Outcome.Refused refused ? string.Join(", ", refused.Reasons) : outcome.ToString();

    private static bool Names(Outcome outcome, string place) =>
        outcome is Outcome.Refused { Reasons: var reasons }
        && reasons.All(reason => reason.Kind is ReasonKind.Input)
        && reasons.Any(reason =>
            reason.Parameters.Any(parameter =>
                parameter.Name == "member" && parameter.Values.Any(member => Position().Replace(member, "") == place)
            )
        );

    /// <summary>The command, once with each of its texts blank.</summary>
    private static IEnumerable<(string Place, Command Blank)> Blanks(Command command)
    {
        var places = Texts(command, "").Count();
        for (var at = 0; at < places; at++)
        {
            var copy = CommandJson.Read(CommandJson.Write(command));
            var (place, owner, member) = Texts(copy, "").ElementAt(at);
            member.SetValue(owner, member.PropertyType == typeof(string) ? "  " : Sample.Blank);
            yield return (place, copy);
        }
    }

    /// <summary>
    /// The texts in an object and in what it consists of, with the paths of their JSON members; without the code of a gate.
    /// </summary>
    private static IEnumerable<(string Place, object Owner, PropertyInfo Member)> Texts(object owner, string within)
    {
        foreach (var member in owner.GetType().GetProperties().Where(member => member is { CanWrite: true, Name: not "Gate" }))
        {
            var place = within + char.ToLowerInvariant(member.Name[0]) + member.Name[1..];
            var value = member.GetValue(owner);
            if (value is Text or string)
                yield return (place, owner, member);
            else if (value is System.Collections.IEnumerable many)
                foreach (var inner in many.Cast<object>().Where(IsWhole).SelectMany(item => Texts(item, place + ".")))
                    yield return inner;
            else if (value is not null && IsWhole(value))
                foreach (var inner in Texts(value, place + "."))
                    yield return inner;
        }
    }

    private static bool IsWhole(object value) => value is not (string or Text) && value.GetType().IsClass;

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Position();
}
