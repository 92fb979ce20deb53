using System.Collections;
using System.Text.RegularExpressions;

namespace SmartSpec.Tests.Laws;

/// <summary>What is wrong in a command that would be accepted otherwise, wherever it stands.</summary>
public sealed partial class InputTests(ITestOutputHelper output)
{
    [Fact]
    public void A_blank_text_is_named_by_its_place()
    {
        var (tried, wrong) = CommandMembers.Try(
            (_, member) =>
                member.Value switch
                {
                    _ when member.Property.Name == "Gate" => null,
                    Text => Sample.Blank,
                    string => "  ",
                    _ => null,
                },
            (outcome, place) =>
                outcome is Outcome.Refused { Reasons: var reasons }
                && reasons.All(reason => reason.Kind is ReasonKind.Input)
                && reasons.Any(reason => Names(reason, place))
        );
        Said(tried);
        string.Join("; ", wrong).Should().BeEmpty();
        tried.Should().HaveCountGreaterThan(140);
    }

    [Fact]
    public void Something_that_is_named_and_not_there_is_unknown()
    {
        var (tried, wrong) = CommandMembers.Try(
            (before, member) =>
                member.Value switch
                {
                    Subject subject when Exists(before, subject) => subject with { Id = "none" },
                    EquatableArray<Subject> { Count: > 0 } subjects => subjects.Add(subjects[0] with { Id = "none" }),
                    { } value when IsReference(before, value) => Changed(member, [Made(value.GetType(), "none")]),
                    IEnumerable many and not string when many.Cast<object>().Any(item => IsReference(before, item)) => Changed(
                        member,
                        [.. many.Cast<object>(), Made(many.Cast<object>().First().GetType(), "none")]
                    ),
                    _ => null,
                },
            (outcome, _) =>
                outcome
                    is Outcome.Refused
                    {
                        Reasons: [{ Kind: ReasonKind.Unknown or ReasonKind.Input } or { Code: "change-fate-misplaced" }, ..]
                    }
        );
        Said(tried);
        string.Join("; ", wrong).Should().BeEmpty();
        tried.Should().HaveCountGreaterThan(100);
    }

    [Fact]
    public void Nothing_is_named_twice_in_a_list()
    {
        var (tried, wrong) = CommandMembers.Try(
            (before, member) =>
                member.Value is IEnumerable many and not string
                && many.Cast<object>().ToList() is { Count: > 0 } items
                && (items[0] is Subject or Role or Sdg || IsId(items[0]))
                    ? Changed(member, [.. items, items[0]])
                    : null,
            (outcome, _) => outcome is Outcome.Refused { Reasons: [{ Kind: ReasonKind.Input }, ..] }
        );
        Said(tried);
        string.Join("; ", wrong).Should().BeEmpty();
        tried.Should().HaveCountGreaterThan(10);
    }

    private void Said(IReadOnlySet<string> tried) => output.WriteLine($"{tried.Count} members were tried.");

    private static bool Names(Reason reason, string place) =>
        reason.Parameters.Any(parameter =>
            parameter.Name == "member" && parameter.Values.Any(member => Position().Replace(member, "") == place)
        );

    private static bool Exists(Strategy state, Subject subject) => GateSubject.Find(state, subject) is not null;

    private static bool IsId(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Id<>);

    /// <summary>Whether it is the identifier of something in the strategy; an actor is not.</summary>
    private static bool IsReference(Strategy state, object value) =>
        IsId(value)
        && Enum.TryParse<SubjectKind>(KindOf(value.GetType().GetGenericArguments()[0]), out var kind)
        && Exists(state, new(kind, value.ToString()!));

    private static string KindOf(Type type) =>
        type == typeof(PlanVersion) ? nameof(SubjectKind.Plan)
        : type == typeof(RegionalGoal) ? nameof(SubjectKind.Goal)
        : type == typeof(DevelopmentField) ? nameof(SubjectKind.Field)
        : type == typeof(CycleReport) ? nameof(SubjectKind.Report)
        : type == typeof(FollowUpCycle) ? nameof(SubjectKind.Cycle)
        : type.Name;

    private static object Made(Type type, string id) => Activator.CreateInstance(type, id)!;

    private static object Changed(CommandMembers.Member member, object[] items)
    {
        var type = Nullable.GetUnderlyingType(member.Property.PropertyType) ?? member.Property.PropertyType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(EquatableArray<>))
            return items[0];
        var of = type.GetGenericArguments()[0];
        var typed = Array.CreateInstance(of, items.Length);
        Array.Copy(items, typed, items.Length);
        return typeof(EquatableArray)
            .GetMethod(nameof(EquatableArray.ToEquatableArray))!
            .MakeGenericMethod(of)
            .Invoke(null, [typed])!;
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Position();
}
