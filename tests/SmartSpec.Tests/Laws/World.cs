using System.Collections.Concurrent;
using System.Text;

namespace SmartSpec.Tests.Laws;

/// <summary>Where random chronicles begin: a strategy at some point of its life, under some definition.</summary>
internal static class World
{
    public static readonly LocalDate FirstDay = new(2021, 1, 4);

    private static readonly ConcurrentDictionary<(int Definition, int Stage), (Strategy, History, Instant)> Begun = new();

    /// <summary>The default definition, and others that differ in what the laws must not depend on.</summary>
    public static IReadOnlyList<ProcessDefinition> Definitions { get; } =
    [
        ProcessDefinition.Default,
        ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "bodies", FourEyes = FourEyes.Bodies }),
        ProcessDefinition.Of(
            Checked(ProcessDefinition.Default.Document) with
            {
                Id = "strict",
                ConsultationMayBeSkipped = false,
            }
        ),
        ProcessDefinition.Of(
            ProcessDefinition.Default.Document with
            {
                Id = "gateless",
                FourEyes = FourEyes.Off,
                AddedSharePercent = 100,
                FollowUp = new(2, new(1, 31), 3),
                Gates = new Dictionary<string, EquatableArray<Gate>>(),
            }
        ),
    ];

    public const int Stages = 9;

    private const int TakenOver = 8;

    /// <summary>
    /// The beginning: 0 only founded … 6 an area that is being implemented, with much in hand, 7 its action plan revised and
    /// before the decision body; 8 taken over while it ran.
    /// </summary>
    public static (Strategy Strategy, History History, Instant Now) At(int definition, int stage) =>
        Begun.GetOrAdd((definition, stage), key => Begin(key.Definition, key.Stage));

    /// <summary>
    /// The last definition's strategies use kuna, until their country joins the euro on 1 January 2023.
    /// </summary>
    private static Charter CharterOf(int definition) =>
        definition == Definitions.Count - 1 ? Charter with { Currency = new("HRK") } : Charter;

    private static Command InCurrency(int definition, Command command) =>
        CommandJson.Read(
            Encoding.UTF8.GetBytes(
                Encoding
                    .UTF8.GetString(CommandJson.Write(command))
                    .Replace(" SEK\"", $" {CharterOf(definition).Currency}\"", StringComparison.Ordinal)
            )
        );

    public static Charter Charter { get; } =
        new(
            Text.Swedish("Strategi"),
            new(Text.Swedish("Länet"), "SE213"),
            new(new(2021, 1, 1), new(2027, 12, 31), new(2029, 6, 30)),
            Currency.Sek,
            "Europe/Stockholm"
        );

    private static DefinitionDocument Checked(DefinitionDocument document) =>
        document with
        {
            Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates)
            {
                ["area.nominate"] = document
                    .Gates["area.nominate"]
                    .Add(new Checkpoint("gender", Text.Swedish("Jämställdhetsanalys"), [Role.ProcessLead])),
                ["effort.complete"] =
                [
                    new Checkpoint("final-report", Text.Swedish("Slutrapport"), [Role.ProcessLead, Role.Stakeholder]),
                ],
                ["strategy.wind-down"] = [new Checkpoint("referral", Text.Swedish("Remiss"), [Role.DecisionBody])],
            },
        };

    private static (Strategy, History, Instant) Begin(int definition, int stage)
    {
        if (stage == TakenOver)
            return BeginRunning(definition);
        var clock = new Clock(FirstDay.At(new(9, 0)).InZoneLeniently(Charter.Zone).ToInstant());
        var engine = new StrategyEngine(clock, new Numbers());
        var founded = (Outcome.Accepted)engine.Found("region", CharterOf(definition), Cast.Lead, Definitions[definition]);
        var (state, history) = (founded.Strategy, History.Empty.Append(founded));
        for (var reached = 1; reached <= stage; reached++)
        {
            foreach (var (by, days, commands) in Script.Of(reached))
            {
                clock.Now += Duration.FromDays(days);
                Command[] known =
                [
                    .. commands
                        .Where(command =>
                            command is not CheckpointCommand.Tick tick || state.Definition.Checkpoint(tick.Checkpoint) is not null
                        )
                        .Select(command => InCurrency(definition, command)),
                ];
                var outcome = engine.Execute(state, known, by);
                if (outcome is Outcome.Refused refused)
                    throw new InvalidOperationException(
                        $"{known[refused.Reasons[0].Position]} under {state.Definition}: "
                            + $"{string.Join("; ", refused.Reasons.Select(reason => $"{reason.Code} {reason.Parameters}"))}"
                    );
                (state, history) = (outcome.Strategy, history.Append(outcome));
            }
        }

        return (state, history, clock.Now);
    }

    /// <summary>
    /// A strategy that has gone as far as a definition that nobody tried lets it: the same script, where each command that is
    /// refused is left out.
    /// </summary>
    public static (Strategy Strategy, History History, Instant Now) Under(ProcessDefinition definition, int stage)
    {
        var clock = new Clock(FirstDay.At(new(9, 0)).InZoneLeniently(Charter.Zone).ToInstant());
        var engine = new StrategyEngine(clock, new Numbers());
        var founder = Cast.All.First(actor => definition.RolesFor("strategy.found").Any(actor.Has));
        var founded = (Outcome.Accepted)engine.Found("region", Charter, founder, definition);
        var (state, history) = (founded.Strategy, History.Empty.Append(founded));
        for (var reached = 1; reached <= stage; reached++)
            foreach (var (by, days, commands) in Script.Of(reached))
            {
                clock.Now += Duration.FromDays(days);
                foreach (var command in commands)
                foreach (var actor in (Actor[])[by, Cast.SecondBoard, Cast.Lead, Cast.Stakeholder])
                {
                    if (engine.Execute(state, command, actor) is not Outcome.Accepted accepted)
                        continue;
                    (state, history) = (accepted.Strategy, history.Append(accepted));
                    break;
                }
            }

        return (state, history, clock.Now);
    }

    private static (Strategy, History, Instant) BeginRunning(int definition)
    {
        var clock = new Clock(Running.Day.PlusDays(30).At(new(9, 0)).InZoneLeniently(Charter.Zone).ToInstant());
        var opening = (
            (StrategyCommand.TakeOver)InCurrency(
                definition,
                new StrategyCommand.TakeOver("region", CharterOf(definition), Running.Opening)
            )
        ).Opening;
        var outcome = new StrategyEngine(clock, new Numbers()).TakeOver(
            "region",
            CharterOf(definition),
            opening,
            Cast.Lead,
            Definitions[definition]
        );
        return outcome is Outcome.Refused refused
            ? throw new InvalidOperationException(string.Join("; ", refused.Reasons))
            : (outcome.Strategy, History.Empty.Append(outcome), clock.Now);
    }
}
