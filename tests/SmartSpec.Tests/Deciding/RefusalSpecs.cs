namespace SmartSpec.Tests;

/// <summary>The smallest thing that is refused with a code.</summary>
/// <param name="Outcome">The refusal.</param>
/// <param name="With">The codes that cannot but come with it.</param>
/// <param name="Attempt">The attempt, where it is made in a story.</param>
internal sealed record RefusalSpec(Func<Outcome> Outcome, string[] With, Func<Attempt>? Attempt = null);

/// <summary>For every code in the catalogue, the smallest thing that is refused with it.</summary>
internal static partial class RefusalSpecs
{
    /// <summary>The refusal of a code, and the codes that cannot but come with it.</summary>
    public static IReadOnlyDictionary<string, RefusalSpec> All { get; } =
        new Dictionary<string, RefusalSpec>([
            .. Deciding(),
            .. Actors(),
            .. Gates(),
            .. Strategies(),
            .. Sharing(),
            .. Decided(),
            .. Evidence(),
            .. Areas(),
            .. Plans(),
            .. PlanGates(),
            .. Efforts(),
            .. Money(),
            .. Calls(),
            .. Indicators(),
            .. Dialogue(),
            .. FollowUp(),
            .. Evaluations(),
            .. Changes(),
            .. TakingOver(),
        ]);

    private static KeyValuePair<string, RefusalSpec> Is(string code, Func<Attempt> attempt, params string[] with) =>
        new(code, new(() => attempt().Outcome, with, attempt));

    private static KeyValuePair<string, RefusalSpec> Found(string code, Charter charter) =>
        new(
            code,
            new(
                () =>
                    new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds()).Found(
                        Known.Strategy,
                        charter,
                        People.ProcessLead
                    ),
                []
            )
        );

    private static Story Area(AreaStep step) => Stories.AreaAt(step);

    private static Story Effort(EffortStep step) => Stories.EffortAt(step);

    private static Story Development(PlanStep step) => Stories.PlanAt(PlanKind.Development, step);

    private static Story Action(PlanStep step) => Stories.PlanAt(PlanKind.Action, step);
}
