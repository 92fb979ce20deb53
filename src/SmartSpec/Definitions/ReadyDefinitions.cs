namespace SmartSpec.Definitions;

/// <summary>
/// Process definitions to begin from, as alternatives to <see cref="ProcessDefinition.Default"/>: use one as it is, or change
/// it with <see cref="ProcessDefinition.As"/>. As with the default, one that has been shipped never changes.
/// </summary>
public static class ReadyDefinitions
{
    private static readonly Lazy<ProcessDefinition> Kalmar = new(MakeKalmar);
    private static readonly Lazy<ProcessDefinition> Small = new(MakeSmall);
    private static readonly Lazy<ProcessDefinition> SixSteps = new(MakeSixSteps);

    /// <summary>
    /// The three steps of Region Kalmar län (area selection, development plan, action plan): the steering group gives its
    /// opinion before the decision body selects at most five areas, follow-up every four months, and EU money up to 40
    /// percent of what is committed (the programme for Småland and the Islands, 2021 to 2027).
    /// </summary>
    public static ProcessDefinition ThreeSteps => Kalmar.Value;

    /// <summary>
    /// A small region: three roles (process lead, decision body, effort owner), at most three areas, and follow-up once a
    /// year with a month of grace.
    /// </summary>
    public static ProcessDefinition SmallRegion => Small.Value;

    /// <summary>
    /// The six steps of the EU's guide (Foray and others, Guide to Research and Innovation Strategies for Smart
    /// Specialisation, 2012, doi:10.2776/65746) as checkpoints: context, governance and vision before the strategy is
    /// launched, priorities before an area is selected, the policy mix and the monitoring before an action plan is adopted.
    /// </summary>
    public static ProcessDefinition EuSixSteps => SixSteps.Value;

    /// <summary>All of them, the default included, in the order in which they are listed to people.</summary>
    public static IReadOnlyList<ProcessDefinition> All => [ProcessDefinition.Default, ThreeSteps, SmallRegion, EuSixSteps];

    private static ProcessDefinition MakeKalmar() =>
        ProcessDefinition.Default.As(
            "smartspec.three-steps",
            rules =>
                rules
                    .Named(
                        Text.Swedish(
                            "Tre steg: områdesval, utvecklingsplan, handlingsplan",
                            "Three steps: area selection, development plan, action plan"
                        )
                    )
                    .On<AreaCommand.Select>(act =>
                        act.Require(Gates.LimitedNumber(max: 5))
                            .Require(
                                new Checkpoint(
                                    "steering-group-opinion",
                                    Text.Swedish("Styrgruppen har yttrat sig", "The steering group has given its opinion"),
                                    [Role.SteeringGroup]
                                )
                            )
                    )
                    .FollowedUp(everyMonths: 4)
        );

    private static ProcessDefinition MakeSmall() =>
        ProcessDefinition.Default.As(
            "smartspec.small-region",
            rules =>
                rules
                    .Named(Text.Swedish("En liten region: tre roller", "A small region: three roles"))
                    .With(document =>
                        document with
                        {
                            Roles = document.Roles.ToDictionary(
                                act => act.Key,
                                act => InThreeRoles(act.Value),
                                StringComparer.Ordinal
                            ),
                        }
                    )
                    .On<AreaCommand.Select>(act => act.Require(Gates.LimitedNumber(max: 3)))
                    .On<ReviewCommand.Reaffirm>(act => act.Require(Gates.LimitedNumber(max: 3)))
                    .On<ChangeCommand.Approve>(act => act.Require(Gates.LimitedNumber(max: 3)))
                    .FollowedUp(everyMonths: 12, graceDays: 31)
        );

    private static EquatableArray<Role> InThreeRoles(EquatableArray<Role> roles) =>
        [
            .. roles
                .Select(role =>
                    role == Role.DecisionBody || role == Role.SteeringGroup ? Role.DecisionBody
                    : role == Role.EffortOwner ? role
                    : Role.ProcessLead
                )
                .Distinct(),
        ];

    private static ProcessDefinition MakeSixSteps()
    {
        return ProcessDefinition.Default.As(
            "smartspec.eu-six-steps",
            rules =>
                rules
                    .Named(Text.Swedish("EU:s vägledning i sex steg", "The EU's guide in six steps"))
                    .On<StrategyCommand.Launch>(act =>
                        act.Require(
                                Step(
                                    "eu-1-context",
                                    "1. Regionens förutsättningar och potential",
                                    "1. Regional context and potential"
                                )
                            )
                            .Require(
                                Step(
                                    "eu-2-governance",
                                    "2. Styrning med brett deltagande",
                                    "2. Governance with broad participation"
                                )
                            )
                            .Require(Step("eu-3-vision", "3. En gemensam vision", "3. A shared vision"))
                    )
                    .On<AreaCommand.Select>(act =>
                        act.Require(Step("eu-4-priorities", "4. Ett fåtal prioriteringar", "4. A limited number of priorities"))
                    )
                    .On<PlanCommand.Adopt>(
                        PlanKind.Action,
                        act =>
                            act.Require(
                                    Step(
                                        "eu-5-policy-mix",
                                        "5. Åtgärder, färdplan och handlingsplan",
                                        "5. Policy mix, roadmap and action plan"
                                    )
                                )
                                .Require(
                                    Step("eu-6-monitoring", "6. Uppföljning och utvärdering", "6. Monitoring and evaluation")
                                )
                    )
        );

        static Gate Step(string id, string swedish, string english) =>
            new Checkpoint(id, Text.Swedish(swedish, english), [Role.ProcessLead, Role.SteeringGroup]);
    }
}
