using CsCheck;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// Random sequences of acts by three persons, for themselves or for each other: a command is refused by the gate exactly where an
/// independent look through the history says so.
/// </summary>
public sealed class SeparationLawTests
{
    private const string Water = "water";

    private static readonly string[] Pool =
    [
        "area.appoint-lead",
        "health.judge",
        "effort.propose",
        "effort.budget",
        "effort.involve",
        "organisation.amend",
        "strategy.align-with-sdgs",
    ];

    private static readonly Id<Actor>[] Persons = ["one", "two", "three"];

    private static readonly Story Start = Begun();

    [Fact]
    public void The_gate_refuses_exactly_what_the_history_says() =>
        Gen.Int[0, int.MaxValue - 1].Sample(seed => Play(new Chance(seed)), iter: 60);

    private static void Play(Chance chance)
    {
        var gates = Pool.Where(_ => chance.In(60))
            .ToDictionary(
                act => act,
                _ => new SeparateDuties(
                    Pool.Where(_ => chance.In(30)).DefaultIfEmpty("area.appoint-lead").ToEquatableArray(),
                    chance.Any<SeparationScope>(),
                    chance.In(50) ? null : 1 + chance.Below(20)
                )
            );
        var under = gates.Aggregate(StorySetting.Default, (set, gate) => set.WithGates(gate.Key, gate.Value)).Definition;

        // What was done before the definition had the gates does not count.
        var story = Start.With(Start.Strategy with { Definition = under });
        var start = story.Strategy;
        var done = new List<(string Act, Subject Object, string? Area)>();
        var begun = story.History.Length;
        for (var round = 0; round < 40; round++)
        {
            var (act, command, place, made, area) = Command(chance, round, done);
            var actor = new Actor(chance.Of(Persons), [Role.ProcessLead]);
            if (chance.In(30) && chance.Of(Persons) is var other && other != actor.Id)
                actor = actor.For(other);
            story = story.AfterDays(chance.Below(8));
            var expected = gates.TryGetValue(act, out var gate) && IsHeld(gate, actor, place, area, story, done, begun);
            var attempt = story.When(command, actor);
            attempt
                .Reasons.Select(reason => reason.Code)
                .Should()
                .Equal(expected ? ["separate-duties"] : [], $"{act} by {actor.Id} for {actor.OnBehalfOf} in round {round}");
            if (act == "area.appoint-lead")
                story
                    .NextSteps(actor, place)
                    .Any(step => step.Act == "area.edit" && step.Commands.Contains(act))
                    .Should()
                    .Be(!expected);
            if (expected)
                continue;
            story = attempt.ThenAccepted();
            done.Add((act, made, area));
        }

        var fold = new Fold(start);
        foreach (var recorded in story.History.Events.Skip((int)begun))
            fold.Add(recorded);
        fold.Complete(story.Strategy.Head).HasSameStateAs(story.Strategy).Should().BeTrue("replay equals live state");
        StrategyDocument.Read(StrategyDocument.Write(story.Strategy)).HasSameStateAs(story.Strategy).Should().BeTrue();
    }

    /// <summary>Whether somebody concerned did one of the acts there and then, read event by event.</summary>
    private static bool IsHeld(
        SeparateDuties gate,
        Actor actor,
        Subject place,
        string? area,
        Story story,
        List<(string Act, Subject Object, string? Area)> done,
        long begun
    )
    {
        for (var at = 0; at < done.Count; at++)
        {
            var envelope = story.History.Events[(int)begun + at].Envelope;
            var isThere = gate.Per switch
            {
                SeparationScope.Object => done[at].Object == place,
                SeparationScope.Area => done[at].Area == area,
                _ => true,
            };
            var isRecent =
                gate.Days is not { } days
                || Period.DaysBetween(story.Strategy.Charter.Zone.DayOf(envelope.At), story.Today) <= days;
            Id<Actor>?[] before = [envelope.Actor, envelope.OnBehalfOf];
            var isSame = before.Any(person => person is not null && (person == actor.Id || person == actor.OnBehalfOf));
            if (gate.Acts.Contains(done[at].Act) && isThere && isRecent && isSame)
                return true;
        }

        return false;
    }

    private static (string Act, Command Command, Subject Place, Subject Made, string? Area) Command(
        Chance chance,
        int round,
        List<(string Act, Subject Object, string? Area)> done
    )
    {
        var area = chance.In(50) ? Known.Food : Water;
        var inArea = Subject.Of((Id<Area>)area);
        var efforts = done.Where(one => one.Act == "effort.propose").ToList();
        var whole = Subject.Of((Id<Strategy>)Known.Strategy);
        switch (chance.Below(7))
        {
            case 0:
                return ("area.appoint-lead", new AreaCommand.AppointLead(area, $"lead-{round}"), inArea, inArea, area);
            case 1:
                return ("health.judge", new HealthCommand.Judge(HealthLevel.Good, Sample.Text, area), inArea, inArea, area);
            case 2 or 3 when efforts.Count > 0:
                var effort = chance.Of(efforts);
                return chance.In(50)
                    ? (
                        "effort.budget",
                        new EffortCommand.Budget(effort.Object.Id, [new(2022, Money.Sek(round + 1))]),
                        effort.Object,
                        effort.Object,
                        effort.Area
                    )
                    : (
                        "effort.involve",
                        new EffortCommand.Involve(effort.Object.Id, [Known.Company]),
                        effort.Object,
                        effort.Object,
                        effort.Area
                    );
            case 4:
                return (
                    "organisation.amend",
                    new OrganisationCommand.Amend(Known.Company, Sample.Text, Helix.Business, Place.Eu),
                    whole,
                    new(SubjectKind.Organisation, Known.Company),
                    null
                );
            case 5:
                return (
                    "strategy.align-with-sdgs",
                    new StrategyCommand.AlignWithSdgs([1 + chance.Below(17)]),
                    whole,
                    whole,
                    null
                );
            default:
                Id<Effort> made = $"effort-{round}";
                return (
                    "effort.propose",
                    new EffortCommand.Propose(made, area, Sample.Text, Sample.Text),
                    inArea,
                    Subject.Of(made),
                    area
                );
        }
    }

    /// <summary>Two areas in which efforts can be proposed, and delegations between all three.</summary>
    private static Story Begun()
    {
        var story = Stories.AreaAt(AreaStep.ActionPlanning).WithAreaAt(AreaStep.ActionPlanning, Water).Decided();
        foreach (var from in Persons)
        foreach (var to in Persons)
            if (from != to)
                story = story.Do(
                    new DelegationCommand.Grant(
                        $"{from}-{to}",
                        from,
                        to,
                        [Role.ProcessLead],
                        Make.Day(2021, 1, 1),
                        Make.Day(2030, 12, 31),
                        Decision: Decisions.Id
                    ),
                    People.ProcessLead
                );
        return story;
    }
}
