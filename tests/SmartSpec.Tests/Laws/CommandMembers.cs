using System.Collections;
using System.Reflection;

namespace SmartSpec.Tests.Laws;

/// <summary>Random chronicles whose accepted commands are tried again with one member changed.</summary>
internal static class CommandMembers
{
    private const int Chronicles = 60;
    private const int Choices = 40;

    /// <summary>A member of a command or of a part of it, with the path of its JSON member.</summary>
    public sealed record Member(string Place, object Owner, PropertyInfo Property)
    {
        public object? Value
        {
            get => Property.GetValue(Owner);
            set => Property.SetValue(Owner, value);
        }
    }

    /// <summary>Tries each member of each kind of command once, where there is something to change in it.</summary>
    /// <param name="change">
    /// The other value of a member in a state; null where the member stays as it is.
    /// </param>
    /// <param name="isRight">Whether the outcome is that which the place should have.</param>
    /// <returns>What was tried, and what had another outcome.</returns>
    public static (IReadOnlySet<string> Tried, IReadOnlyList<string> Wrong) Try(
        Func<Strategy, Member, object?> change,
        Func<Outcome, string, bool> isRight
    )
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        for (var seed = 0; seed < Chronicles; seed++)
        {
            var chance = new Chance(seed);
            Chronicle.Of([.. Enumerable.Range(0, Choices).Select(_ => chance.Below(int.MaxValue))], Each);
        }

        return (tried, wrong);

        void Each(Chronicle now)
        {
            if (now.Last is not { Commands: [.., var last] and var commands, Before: var before })
                return;
            for (var at = 0; at < Of(last).Count(); at++)
            {
                var copy = CommandJson.Read(CommandJson.Write(last));
                var member = Of(copy).ElementAt(at);
                var name = $"{CommandNames.Of(last)} {member.Place}";
                if (tried.Contains(name) || change(before, member) is not { } other)
                    continue;
                tried.Add(name);
                member.Value = other;
                var outcome = now.InsteadOfLast([.. commands.SkipLast(1), copy]);
                if (!isRight(outcome, member.Place))
                    wrong.Add($"{name}: {(outcome is Outcome.Refused refused ? string.Join(", ", refused.Reasons) : outcome)}");
            }
        }
    }

    private static IEnumerable<Member> Of(object owner, string within = "")
    {
        foreach (var property in owner.GetType().GetProperties().Where(property => property.CanWrite))
        {
            var member = new Member(within + char.ToLowerInvariant(property.Name[0]) + property.Name[1..], owner, property);
            yield return member;
            foreach (var part in Parts(member.Value).SelectMany(part => Of(part, member.Place + ".")))
                yield return part;
        }
    }

    private static IEnumerable<object> Parts(object? value) =>
        value switch
        {
            null or string or Text => [],
            IEnumerable many => many.Cast<object>().SelectMany(Parts),
            _ when value.GetType().IsClass => [value],
            _ => [],
        };
}
