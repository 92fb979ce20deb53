using SmartSpec.Tests.Histories;

namespace SmartSpec.Tests.Tracing;

/// <summary>No member of the state that names an object is forgotten by a trace.</summary>
public sealed class TraceMembersTests
{
    public static TheoryData<string> Histories => GoldenTests.Names;

    [Fact]
    public void Every_member_of_the_state_that_names_an_object_is_followed_or_is_a_stated_exception()
    {
        HashSet<string> stated =
        [
            .. TraceMembers.Grounds,
            .. TraceMembers.Results,
            .. TraceMembers.Either,
            .. TraceMembers.Exceptions.Keys,
        ];
        var members = TraceMembers.InTypes();
        members.Except(stated).Should().BeEmpty("a member that names an object is followed, or is an exception with its reason");
        stated.Except(members).Should().BeEmpty("what is stated is there");
    }

    [Fact]
    public void Every_relation_has_one_rule() =>
        TraceRules.All.Select(rule => rule.Relation).Should().Equal(Enum.GetValues<TraceRelation>());

    [Theory]
    [MemberData(nameof(Histories))]
    public void What_an_object_names_is_reached_from_it(string name) => Check(GoldenTests.Read(name).Replay()).Should().BeEmpty();

    [Fact]
    public void The_stories_and_recorded_histories_have_a_value_of_every_member_that_is_followed() =>
        GoldenTests
            .Names.Select(row => GoldenTests.Read(row.Data).Replay())
            .Concat(TraceStories.All)
            .SelectMany(TraceMembers.In)
            .Select(one => one.Member)
            .Distinct()
            .Should()
            .Contain(TraceMembers.Grounds.Concat(TraceMembers.Results).Concat(TraceMembers.Either));

    [Fact]
    public void What_an_object_names_is_reached_from_it_in_the_stories()
    {
        foreach (var strategy in TraceStories.All)
            Check(strategy).Should().BeEmpty();
    }

    private static IEnumerable<string> Check(Strategy strategy)
    {
        var day = strategy.Charter.Zone.DayOf(strategy.RecordedAt);
        var graph = new TraceGraph(strategy);
        Dictionary<(Subject, TraceDirection), HashSet<Subject>> reached = [];
        foreach (var (owner, member, named) in TraceMembers.In(strategy))
            if (
                owner != named
                && graph.Contains(named)
                && !TraceMembers.Exceptions.ContainsKey(member)
                && !(IsIn(TraceMembers.Grounds, member) && Reached(owner, TraceDirection.ToGrounds).Contains(named))
                && !(IsIn(TraceMembers.Results, member) && Reached(owner, TraceDirection.ToResults).Contains(named))
            )
                yield return $"{owner} {member} {named}";

        bool IsIn(HashSet<string> members, string member) => members.Contains(member) || TraceMembers.Either.Contains(member);

        HashSet<Subject> Reached(Subject subject, TraceDirection direction) =>
            reached.TryGetValue((subject, direction), out var all)
                ? all
                : reached[(subject, direction)] = [.. strategy.TraceOf(subject, direction, day).Subjects];
    }
}
