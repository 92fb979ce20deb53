namespace SmartSpec;

/// <content>Whether the actor may do an act: the strategy's stage, the roles, and the gates of the definition.</content>
internal sealed partial class DecisionContext
{
    // The object of the act that is being judged; null until one is.
    private Subject? judged;

    // The command that is being decided; null before the first, and in a probe.
    private Command? current;

    // The object that it names; computed when first read.
    private Subject? named;

    // The roles that may do the act that is being judged.
    private EquatableArray<Role> permitted;

    /// <summary>Judges an act: stops where the strategy's step forbids it; collects the reasons of role and gates.</summary>
    /// <param name="key">The act's key in the definition, such as <c>area.select</c>.</param>
    /// <param name="during">The strategy's steps in which it may be done at all.</param>
    /// <param name="on">What it is done to.</param>
    /// <returns>Whether judging can continue.</returns>
    public bool May(string key, StrategyStages during, in GateSubject on)
    {
        if (!MayInRoles(State.Definition.RolesFor(key), key, during, on))
            return false;
        AlsoGatesOf(key, on);
        return true;
    }

    /// <summary>Judges an act without gates, whose roles are declared elsewhere.</summary>
    public bool MayInRoles(EquatableArray<Role> roles, string key, StrategyStages during, in GateSubject on)
    {
        (judged, permitted) = (on.Subject, roles);
        if (!IsOpen(key, during))
            return false;
        if (Hypothetical)
            Role = Role.System;
        else if (RoleFor(roles, on) is { } role)
            Role = role;
        else
            Deny(roles, key, on);
        return true;
    }

    /// <summary>Finds the object that a subject names, with the objects that contain it.</summary>
    public bool Exists(Subject subject, out GateSubject on)
    {
        var found = Id<Subject>.IsWellFormed(subject.Id) ? GateSubject.Find(State, subject) : null;
        on = found ?? new() { Subject = subject };
        return found is not null
            || (
                ConceptObjects.Find(subject.Kind) is null
                    ? Refuse(DecidingRefusals.NoObject, Parameter.Label("kind", $"kind.{Kebab.Of(subject.Kind)}"))
                    : RefuseUnknown(subject.Kind, subject.Id)
            );
    }

    /// <summary>Judges the gates of another act as well.</summary>
    public void AlsoGatesOf(string key, in GateSubject on) => keeper.Judge(this, State.Definition.GatesOn(key), key, on, Input);

    /// <summary>
    /// Judges four-eyes as it applies to another act, without that act's other gates, for a decision taken on or after a day.
    /// </summary>
    public void AlsoFourEyesOf(string key, in GateSubject on, LocalDate decidedSince) =>
        keeper.Judge(
            this,
            [.. State.Definition.GatesOn(key).Where(gate => gate is DecisionGate.FourEyes)],
            key,
            on,
            Input,
            decidedSince
        );

    /// <summary>Judges the roles and gates of another act that the command does as well.</summary>
    public void AlsoRolesAndGatesOf(string key, in GateSubject on)
    {
        if (!IsAuthorised(key, on))
            Deny(State.Definition.RolesFor(key), key, on);
        AlsoGatesOf(key, on);
    }

    /// <summary>Judges the limit of selected areas, which stands on the approval of changes, for another act.</summary>
    public void AlsoLimitOf(string key, in GateSubject on) =>
        keeper.Judge(
            this,
            State
                .Definition.GatesOn(ChangeCommand.Approve.Act.Command)
                .Where(gate => gate is AreaGate.LimitedNumber)
                .ToEquatableArray(),
            key,
            on,
            Input
        );

    /// <summary>The gates in the host's code that a definition names and the engine lacks; empty for none.</summary>
    public string MissingGates(ProcessDefinition definition) => keeper.Missing([definition]);

    /// <summary>Whether the actor could record a decision first.</summary>
    public bool CanRecordDecision => keeper.CanRecordDecision(this, Input);

    /// <summary>The case of an act as a gate would judge it.</summary>
    public GateCase CaseOf(string key, in GateSubject on) => keeper.Case(this, key, on, Input);

    /// <summary>
    /// The object that a reason with a code is about: what is wrong with a command is about the object that the command names,
    /// and all else about the object on which its act is judged, once one is.
    /// </summary>
    private Subject AboutOf(RefusalCode code) => (code.Kind is ReasonKind.Input ? null : judged) ?? Named;

    private Subject Named => named ??= current?.ObjectIn(State) ?? Subject.Of(State.Id);

    /// <summary>Whether someone in the actor's roles may do this at all; adds no reason.</summary>
    public bool IsAuthorised(string key, GateSubject? on = null) =>
        RoleFor(State.Definition.RolesFor(key), on ?? GateSubject.Of(State)) is not null;

    /// <summary>Whether the strategy is in one of some stages; adds no reason.</summary>
    public bool IsOpen(StrategyStages stages) => stages.HasFlag(When(State.Step));

    private bool IsOpen(string key, StrategyStages during) => IsOpen(during) || RefuseStage(key, during);

    private bool RefuseStage(string key, StrategyStages during)
    {
        var steps = Enum.GetValues<StrategyStep>().Where(step => during.HasFlag(When(step)));
        return Refuse(
            DecidingRefusals.StrategyStep,
            Subject.Of(State.Id),
            [],
            Parameter.Label("step", $"step.strategy.{Kebab.Of(State.Step)}"),
            Parameter.Label("act", $"act.{key}"),
            Parameter.Label("steps", steps.Select(step => $"step.strategy.{Kebab.Of(step)}"))
        );
    }

    /// <summary>The stage that a step of the strategy is.</summary>
    internal static StrategyStages When(StrategyStep step) =>
        step switch
        {
            StrategyStep.Preparing => StrategyStages.Preparing,
            StrategyStep.Running => StrategyStages.Running,
            StrategyStep.WindingDown => StrategyStages.WindingDown,
            _ => StrategyStages.Ended,
        };

    /// <summary>
    /// Adds the reason that the actor has none of the roles, or none that is assigned; the gates are judged all the same.
    /// </summary>
    private void Deny(EquatableArray<Role> roles, string key, in GateSubject on)
    {
        var unassigned = new List<Role>();
        foreach (var role in roles)
            if (Has(role, on))
                unassigned.Add(role);
        if (unassigned.Count > 0)
            Refuse(
                AssignmentRefusals.RoleNotAssigned,
                on.Subject,
                State.Definition.RolesFor(AssignmentCommand.Grant.Act.Command),
                Parameter.Label("act", $"act.{key}"),
                Parameter.Of("actor", Person),
                Parameter.Label("assigned", unassigned.Select(role => $"role.{role}"))
            );
        else if (Actor.OnBehalfOf is { } other)
        {
            Refuse(
                ActorRefusals.NotDelegated,
                on.Subject,
                roles,
                Parameter.Label("act", $"act.{key}"),
                Parameter.Of("actor", Actor.Id),
                Parameter.Of("on-behalf-of", other),
                Labels(roles)
            );
        }
        else
        {
            var known = State.Definition.Roles;
            var unknown = Actor.Roles.Where(role => State.Length > 0 && !known.Contains(role)).ToList();
            Refuse(
                ActorRefusals.Role,
                on.Subject,
                roles,
                Parameter.Label("act", $"act.{key}"),
                Labels(roles),
                Parameter.Label(
                    "appointed",
                    Actor.Roles.Where(role => role.IsAppointed && roles.Contains(role)).Select(role => $"role.{role}")
                ),
                Parameter.Many("unknown", unknown.Select(role => role.Code)),
                Parameter.Many("meant", unknown.Select(role => OwnRoles.Meant(role.Code, known)?.Code).OfType<string>())
            );
        }
    }

    private Role? RoleFor(EquatableArray<Role> roles, in GateSubject on)
    {
        foreach (var role in roles)
            if (Has(role, on) && IsAssigned(role, on))
                return role;
        return null;
    }

    /// <summary>
    /// Whether the actor has a role on an object: asserted, or appointed for it, and delegated where it is another's.
    /// </summary>
    private bool Has(Role role, in GateSubject on)
    {
        var hasRole =
            role == Role.AreaLead ? on.Area?.Lead == Person
            : role == Role.EffortOwner ? on.Effort?.Owner == Person
            : role == Role.IndicatorOwner ? on.Indicator?.Terms.Owner == Person
            : Actor.OnBehalfOf is not null || Actor.Has(role);
        return hasRole && (Actor.OnBehalfOf is null || Delegated(role, on.Area?.Id));
    }

    /// <summary>Whether an assignment in force gives the person the role, where the definition requires one.</summary>
    private bool IsAssigned(Role role, in GateSubject on) =>
        !State.Definition.NeedsAssignment(role) || State.IsAssigned(Person, role, Today, on.Area?.Id);

    /// <summary>The person whose role it is: the actor, or the one on whose behalf the actor acts.</summary>
    private Id<Actor> Person => Actor.OnBehalfOf ?? Actor.Id;

    private bool Delegated(Role role, Id<Area>? area)
    {
        foreach (var delegation in State.Delegations)
            if (delegation.Covers(Actor, role, Today, area) && !State.IsAnnulled(delegation.Decision))
                return true;
        return false;
    }

    private static Parameter Labels(EquatableArray<Role> roles) => Parameter.Label("roles", roles.Select(role => $"role.{role}"));
}
