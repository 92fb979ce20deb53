using System.Collections;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Histories;

/// <summary>
/// What two lists of events must not forget: those that create an object, and those that record a fact that can be corrected.
/// Checked on the story of each act, and on the golden histories.
/// </summary>
public sealed class EveryEventTests
{
    /// <summary>
    /// Changes facts that can be corrected, and is not their origin: a payment, release or demand is known by the number of
    /// its event, and a conversion states no fact anew.
    /// </summary>
    private static readonly string[] KeepsOrigins =
    [
        "funding.demanded-back.v1",
        "funding.paid.v1",
        "funding.released.v1",
        "funding.repaid.v1",
        "strategy.currency-converted.v1",
    ];

    /// <summary>The histories of the stories of all acts, and the golden ones.</summary>
    private static readonly Lazy<IReadOnlyList<History>> Histories = new(() =>
        [.. Acts.All.Select(AfterOf), .. GoldenTests.Names.Select(name => GoldenTests.Read(name.Data))]
    );

    /// <remarks>What happens by itself on a day names what exists by then.</remarks>
    [Fact]
    public void An_event_that_creates_an_object_is_in_force_with_the_events_that_name_it()
    {
        var named = Histories
            .Value.SelectMany(history => history.Events)
            .Where(recorded => recorded.Envelope is { Effective: not null } envelope && envelope.Role != Role.System)
            .SelectMany(recorded => SubjectFinder.Subjects(recorded.Event))
            .Select(subject => subject.Kind)
            .ToHashSet();
        var forgotten = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (recorded, before, after) in Happened(Objects))
            if (recorded.Envelope.Effective is null)
                foreach (var created in after.Except(before))
                    if (named.Contains(created.Kind) && !DatedState.Makes(recorded.Event, [created]))
                        forgotten.Add(recorded.Envelope.Name);
        forgotten.Should().BeEmpty("the event belongs in DatedState.Makes");
    }

    [Fact]
    public void An_event_that_records_a_fact_is_the_origin_of_it()
    {
        var (forgotten, kinds) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<Type>());
        foreach (var (recorded, before, after) in Happened(Facts))
        foreach (var (key, fact) in after)
        {
            kinds.Add(fact.GetType());
            if (
                !fact.Equals(before.GetValueOrDefault(key))
                && FactKey.Of(recorded.Event) != key
                && !FactKey.AmountsIn(recorded.Event).Contains(key)
            )
                forgotten.Add(recorded.Envelope.Name);
        }

        forgotten.Should().Equal(KeepsOrigins, "add the event to FactKey.Of, or say here that it keeps the origin");
        kinds
            .Append(typeof(Fact.Attributed))
            .Should()
            .BeEquivalentTo(
                typeof(Fact).GetNestedTypes(),
                "this test knows every kind of fact; where a line is from is the place of other facts"
            );
    }

    /// <summary>
    /// Each event of the histories that is new there, with what is in the state before and after it: the stories of acts
    /// mostly begin alike.
    /// </summary>
    private static IEnumerable<(RecordedEvent Recorded, T Before, T After)> Happened<T>(Func<Strategy, T> what)
        where T : class
    {
        var seen = new HashSet<Hash>();
        foreach (var history in Histories.Value)
        {
            var (state, known) = (Strategy.Unfounded, default(T));
            foreach (var recorded in history.Events)
            {
                var earlier = state;
                state = Evolution.Evolve(state, recorded.Event, recorded.Envelope);
                if (!seen.Add(recorded.Hash))
                {
                    known = null;
                    continue;
                }

                var after = what(state);
                if (recorded.Event is not IFounding)
                    yield return (recorded, known ?? what(earlier), after);
                known = after;
            }
        }
    }

    private static History AfterOf(string act)
    {
        var (story, command) = Acts.Of(act);
        var accepted = People.All.Select(actor => story.When(command, actor).Outcome).OfType<Outcome.Accepted>().First();
        return story.History.Append(accepted.Events);
    }

    private static HashSet<Subject> Objects(Strategy state) =>
        [
            .. Concepts
                .All.SelectMany(concept => concept.Objects)
                .Where(kind => kind.Type is not null)
                .SelectMany(kind =>
                    ((IEnumerable)((Delegate)kind.GetType().GetProperty("Set")!.GetValue(kind)!).DynamicInvoke(state)!)
                        .Cast<object>()
                        .Select(item => new Subject(kind.Kind, kind.IdOf(item)))
                ),
        ];

    private static Dictionary<FactKey, Fact> Facts(Strategy state) =>
        FactsIn.All(state).GroupBy(FactKey.Of).ToDictionary(same => same.Key, same => same.First());
}
