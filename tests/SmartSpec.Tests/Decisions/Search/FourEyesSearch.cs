using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmartSpec.Tests.Search;

/// <summary>
/// Every sequence of acts up to a length, in one world. States that are the same, but for time and the numbers of events, are
/// one, where the oracle knows the same of both; between persons also those that differ in who is who.
/// </summary>
internal sealed partial class FourEyesSearch(FourEyesWorld world)
{
    private static readonly string[][] Renamings =
    [
        ["1", "3", "2"],
        ["2", "1", "3"],
        ["2", "3", "1"],
        ["3", "1", "2"],
        ["3", "2", "1"],
    ];

    private readonly StrategyEngine engine = new(new Laws.Clock(world.Now), new Laws.Numbers());

    /// <summary>The accepted sequences; every one is searched, though those that meet in a state continue as one.</summary>
    public BigInteger Sequences { get; private set; }

    public int States { get; private set; }

    public long Transitions { get; private set; }

    /// <summary>The acts under four-eyes that were accepted.</summary>
    public long Decisions { get; private set; }

    /// <summary>Searches until a sequence breaks four-eyes, or all have been searched.</summary>
    /// <returns>The sequence and what is wrong with it; null where four-eyes holds.</returns>
    public string? Broken(int length)
    {
        var oracle = world.Before.Aggregate(
            new FourEyesOracle(
                world.Between,
                FourEyesWorld
                    .Persons.Where(person => person.Body is not null)
                    .ToDictionary(person => person.Id, person => person.Body!.Value)
                    .ToImmutableDictionary()
            ),
            (known, recorded) => known.After(recorded, world.Start)
        );
        var begin = new Node(world.Start, oracle with { Violation = null }, null, "", 1);
        var seen = new HashSet<string>(StringComparer.Ordinal) { KeyOf(begin) };
        List<Node> level = [begin];
        States = 1;
        for (var depth = 1; depth <= length; depth++)
        {
            var next = new Dictionary<string, Node>(StringComparer.Ordinal);
            foreach (var node in level)
            foreach (var (actor, commands) in Attempts(node.State))
            {
                Transitions++;
                if (engine.Execute(node.State, commands, actor) is not Outcome.Accepted { Events.Count: > 0 } accepted)
                    continue;
                Sequences += node.Paths;
                var known = node.Oracle;
                foreach (var recorded in accepted.Events)
                {
                    known = known.After(recorded, accepted.Strategy);
                    if (known.Violation is { } wrong)
                        return $"{wrong}: {node.Path()} {Said(actor, commands)}";
                    if (
                        recorded.Event
                        is AreaEvent.Selected
                            or AreaEvent.Deselected
                            or ReviewEvent.Reaffirmed
                            or PlanEvent.Adopted
                            or ChangeEvent.Approved
                            or ReportEvent.Accepted
                            or DecisionEvent.Replaced
                    )
                        Decisions++;
                }

                if (depth == length)
                    continue;
                var reached = new Node(accepted.Strategy, known, node, Said(actor, commands), node.Paths);
                var key = KeyOf(reached);
                if (next.TryGetValue(key, out var same))
                    same.Paths += node.Paths;
                else
                    next.Add(key, reached);
            }

            // A state that a shorter sequence has reached continues from there: nothing longer is lost.
            level = [.. next.Where(one => seen.Add(one.Key)).Select(one => one.Value)];
            States += level.Count;
        }

        return null;
    }

    /// <summary>Everything that somebody could try: alone, or for whom a delegation lets them, and in lists.</summary>
    private IEnumerable<(Actor Actor, Command[] Commands)> Attempts(Strategy state)
    {
        foreach (var person in FourEyesWorld.Persons)
        foreach (var actor in (Actor[])[person, .. Deputising(state, person)])
        {
            var record = Record(state);
            foreach (var act in world.Acts(state))
                yield return (actor, [act]);
            foreach (var act in world.Decisive(state))
                yield return (actor, [act]);
            foreach (var act in Common(state, actor))
                yield return (actor, [act]);
            if (record is null)
                continue;
            yield return (actor, [record]);

            // Lists that prepare, record and decide at once: what they name is there when its turn comes.
            if (engine.Execute(state, record, actor) is not Outcome.Accepted { Strategy: var recorded })
                continue;
            foreach (var decided in world.Decisive(recorded))
            {
                yield return (actor, [record, decided]);
                foreach (var act in world.Acts(recorded))
                    yield return (actor, [act, record, decided]);
            }
        }
    }

    private static IEnumerable<Actor> Deputising(Strategy state, Actor person) =>
        state
            .Delegations.Where(delegation => !delegation.Revoked && delegation.To == person.Id)
            .Select(delegation => delegation.From)
            .Distinct()
            .Select(person.For);

    private static DecisionCommand.Record? Record(Strategy state)
    {
        var number = state.Decisions.Count(decision => decision.Id.Value.StartsWith('d'));
        return number == 2
            ? null
            : new DecisionCommand.Record(
                $"d{number}",
                number == 0 ? Known.Council : Known.Municipality,
                state.Charter.Zone.DayOf(state.RecordedAt),
                $"D {number}",
                Sample.Text
            );
    }

    private static IEnumerable<Command> Common(Strategy state, Actor actor)
    {
        var today = state.Charter.Zone.DayOf(state.RecordedAt);
        foreach (var to in FourEyesWorld.Persons)
        {
            foreach (var from in FourEyesWorld.Persons)
            {
                if (state.Delegations.Contains($"{from.Id}-{to.Id}") || from.Id == to.Id)
                    continue;
                var own = new DelegationCommand.Grant(
                    $"{from.Id}-{to.Id}",
                    from.Id,
                    to.Id,
                    from.Roles,
                    today,
                    today.PlusDays(30)
                );
                yield return own;
                if (state.Decisions.Find("d0") is not null)
                    yield return own with
                    {
                        Decision = "d0",
                    };
            }
        }

        foreach (var delegation in state.Delegations.Where(delegation => !delegation.Revoked))
            yield return new DelegationCommand.Revoke(delegation.Id);
        if (state.Decisions.Find("d0") is { Annulled: null })
            yield return new DecisionCommand.Annul("d0", Sample.Text, today, "1-21", Sample.Text);
        if (state.Decisions.Find("d0") is { Annulled: not null })
            yield return new DecisionCommand.Reinstate("d0", Sample.Text, today, "2-21", Sample.Text);
    }

    private string KeyOf(Node node)
    {
        var state = node.State;
        var text = new StringBuilder();
        Put(state.Areas);
        Put(state.Reviews);
        Put(state.Plans);
        Put(state.Changes);
        Put(state.Cycles);
        Put(state.Decisions);
        Put(state.Delegations);
        var key = EventNumbers().Replace(text.ToString(), "") + node.Oracle.Key;
        if (world.Between is FourEyes.Persons)
            key = Same().Select(names => Renamed(key, names)).Append(key).Min(StringComparer.Ordinal)!;
        return Hash.Of(Encoding.UTF8.GetBytes(key)).ToString();

        void Put<T>(EntitySet<T> items)
            where T : class, IIdentified<T> => text.Append(JsonSerializer.Serialize(items, SmartSpecJson.Info<EntitySet<T>>()));
    }

    /// <summary>Who can change places with whom: all three, and in what one of them took over the other two.</summary>
    private IEnumerable<string[]> Same() =>
        world.Start.TakenOver is null ? Renamings
        : world.Start.Areas["new"].Proposers.Count == 0 ? Renamings.Take(1)
        : [];

    private static string Renamed(string key, string[] names) =>
        Person().Replace(key, match => $"p{names[match.Value[1] - '1']}");

    private static string Said(Actor actor, Command[] commands) =>
        $"[{actor.Id}{(actor.OnBehalfOf is { } other ? $" for {other}" : "")}: "
        + $"{string.Join(", ", commands.Select(command => Encoding.UTF8.GetString(CommandJson.Write(command))))}]";

    [GeneratedRegex("\"(decidedIn|adoptedIn|roundFrom|recordedIn|score)\":[0-9]+,?")]
    private static partial Regex EventNumbers();

    [GeneratedRegex("p[123]\\b")]
    private static partial Regex Person();

    private sealed record Node(Strategy State, FourEyesOracle Oracle, Node? Before, string Act, BigInteger Reached)
    {
        public BigInteger Paths { get; set; } = Reached;

        public string Path() => Before is null ? "" : $"{Before.Path()} {Act}";
    }
}
