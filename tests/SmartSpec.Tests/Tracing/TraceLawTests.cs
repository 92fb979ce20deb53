using SmartSpec.Tests.Histories;

namespace SmartSpec.Tests.Tracing;

/// <summary>What holds of every trace, of every object of every recorded history.</summary>
public sealed class TraceLawTests
{
    public static TheoryData<string> Histories => GoldenTests.Names;

    [Theory]
    [MemberData(nameof(Histories))]
    public void What_reaches_an_object_forward_is_reached_from_it_backward(string name)
    {
        var strategy = GoldenTests.Read(name).Replay();
        var (grounds, results) = (All(strategy, TraceDirection.ToGrounds), All(strategy, TraceDirection.ToResults));
        Reached(results).SetEquals(Reached(grounds).Select(pair => (pair.To, pair.From))).Should().BeTrue();
        Links(results).SetEquals(Links(grounds).Select(link => link with { From = link.To, To = link.From })).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Objects_and_links_are_there_once_and_each_object_follows_one_that_is_nearer(string name)
    {
        var strategy = GoldenTests.Read(name).Replay();
        foreach (var direction in Enum.GetValues<TraceDirection>())
        foreach (var (start, trace) in All(strategy, direction))
        {
            HashSet<Subject> reached = [.. trace.Subjects];
            (reached.Count, reached.Contains(start)).Should().Be((trace.Subjects.Count, false));
            new HashSet<TraceLink>(trace.Links).Should().HaveSameCount(trace.Links);
            reached.SetEquals(trace.Links.Select(link => link.To).Where(to => to != start)).Should().BeTrue();
            trace.Links.All(link => link.From == start || reached.Contains(link.From)).Should().BeTrue();
            var distance = Distances(trace);
            trace.Subjects.Select(subject => distance[subject]).Should().BeInAscendingOrder();
        }
    }

    /// <summary>Links between a piece of evidence and what was judged on it carry nothing by themselves.</summary>
    [Theory]
    [MemberData(nameof(Histories))]
    public void What_depends_on_something_out_of_date_is_out_of_date_for_the_same_reason(string name)
    {
        var strategy = GoldenTests.Read(name).Replay();
        strategy = Expired(strategy);
        var about = TraceRules.All.Where(rule => rule.IsAbout).Select(rule => rule.Relation).ToHashSet();
        var said = strategy.StaleOn(DayOf(strategy)).ToList();
        foreach (var (start, trace) in All(strategy, TraceDirection.ToResults))
        {
            var marks = trace.StaleMarks.ToLookup(mark => mark.Subject, mark => (mark.Evidence, mark.Cause));
            trace
                .Links.Where(link =>
                    link.From.Kind is not (SubjectKind.Evidence or SubjectKind.Decision)
                    && !about.Contains(link.Relation)
                    && marks[link.From].Except(marks[link.To]).Any()
                )
                .Should()
                .BeEmpty();
            said.Where(mark => mark.Subject == start || trace.Reaches(mark.Subject)).Except(trace.StaleMarks).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Every_krona_leads_back_to_its_effort_its_area_and_what_that_rests_on(string name)
    {
        var strategy = GoldenTests.Read(name).Replay();
        foreach (var money in MoneyObject.All(strategy))
        {
            var trace = strategy.TraceOf(money.Subject, TraceDirection.ToGrounds, DayOf(strategy));
            var area = strategy.Areas[money.Effort.Area];
            trace
                .Subjects.Should()
                .Contain([Subject.Of(money.Effort.Id), Subject.Of(area.Id)])
                .And.Contain(area.Grounds.Evidence.Select(id => new Subject(SubjectKind.Evidence, id.Value)))
                .And.Contain(area.Grounds.Goals.Select(id => new Subject(SubjectKind.Goal, id.Value)));
        }
    }

    private static Dictionary<Subject, Trace> All(Strategy strategy, TraceDirection direction) =>
        strategy.TraceableSubjects().ToDictionary(start => start, start => strategy.TraceOf(start, direction, DayOf(strategy)));

    private static HashSet<TraceLink> Links(Dictionary<Subject, Trace> traces) =>
        [.. traces.Values.SelectMany(trace => trace.Links)];

    private static HashSet<(Subject From, Subject To)> Reached(Dictionary<Subject, Trace> traces) =>
        [.. traces.SelectMany(trace => trace.Value.Subjects.Select(reached => (trace.Key, reached)))];

    /// <summary>The least number of links from the start, found by going through all links until nothing is nearer.</summary>
    private static Dictionary<Subject, int> Distances(Trace trace)
    {
        Dictionary<Subject, int> all = new() { [trace.Start] = 0 };
        for (var isNearer = true; isNearer; )
        {
            isNearer = false;
            foreach (var link in trace.Links)
                if (all.TryGetValue(link.From, out var from) && (!all.TryGetValue(link.To, out var known) || from + 1 < known))
                {
                    all[link.To] = from + 1;
                    isNearer = true;
                }
        }

        return all;
    }

    private static LocalDate DayOf(Strategy strategy) => strategy.Charter.Zone.DayOf(strategy.RecordedAt).PlusDays(1);

    /// <summary>The strategy with all its evidence past its last valid day.</summary>
    private static Strategy Expired(Strategy strategy) =>
        strategy with
        {
            Evidence = EntitySet<SmartSpec.Model.Evidence>.Of(
                strategy.Evidence.Select(evidence =>
                    evidence with
                    {
                        Facts = evidence.Facts with { ValidUntil = DayOf(strategy).PlusDays(-1) },
                    }
                )
            ),
        };
}
