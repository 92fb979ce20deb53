namespace SmartSpec;

/// <content>Whether the one who asks may do it: the strategy's step, the roles, and the gates of the definition.</content>
internal sealed partial class DecisionContext
{
    // Until it is known what it is about, it is about the strategy.
    private Subject about = Subject.Of(state.Id);

    // Who may do the act that is being judged.
    private EquatableArray<Role> asked;

    // What the definition says of an act, by its key, for one who owns the effort or the indicator and for one who does not, in
    // one area.
    private Dictionary<(string Key, int Owns), ActTerms>? acts;
    private (Strategy? State, Area? Area) heard;

    // The effort that was asked about last: its many acts are asked one after the other.
    private (Strategy State, Effort Effort, GateSubject On)? placed;

    // And the indicator.
    private (Strategy State, Indicator Indicator, PlanVersion? Plan)? counted;

    /// <summary>An effort with the area that it stands in.</summary>
    public GateSubject On(Effort effort)
    {
        if (placed is not { } last || !ReferenceEquals(last.State, State) || !ReferenceEquals(last.Effort, effort))
            placed = last = (State, effort, GateSubject.Of(State, effort));
        return last.On;
    }

    /// <summary>
    /// The plan that fixes an indicator, by <see cref="IndicatorRules.FixedBy"/>; of the one that was asked about last it is
    /// known.
    /// </summary>
    public PlanVersion? FixedBy(Indicator indicator)
    {
        if (counted is not { } last || !ReferenceEquals(last.State, State) || !ReferenceEquals(last.Indicator, indicator))
            counted = last = (State, indicator, IndicatorRules.FixedBy(State, indicator));
        return last.Plan;
    }

    /// <summary>Judges an act: stops where the strategy's step forbids it; collects what role and gates say.</summary>
    /// <param name="key">The act's key in the definition, such as <c>area.select</c>.</param>
    /// <param name="during">The strategy's steps in which it may be done at all.</param>
    /// <param name="on">What it is done to.</param>
    /// <param name="input">The command; null when probing.</param>
    /// <returns>Whether judging can go on.</returns>
    public bool May(string key, StrategyStages during, in GateSubject on, Command? input = null)
    {
        var terms = TermsOf(key, on);
        (about, asked) = (on.Subject, terms.Roles);
        if (!IsOpen(key, during))
            return false;
        if (terms.Role is { } role)
            Role = role;
        else if (!Deny(terms.Roles, key, on))
            return false;
        if (terms.Gates.Count > 0)
            keeper.Judge(this, terms.Gates, key, on, input);
        return true;
    }

    /// <summary>Judges an act that is done to the strategy as a whole.</summary>
    public bool May(string key, StrategyStages during) => May(key, during, GateSubject.Of(State));

    /// <summary>
    /// The roles and gates of an act, and in which of the roles the one who asks may do it: one who only asks asks about many
    /// things, and of all that have the same area and owner it is looked up once.
    /// </summary>
    private ActTerms TermsOf(string key, in GateSubject on)
    {
        if (!Probing)
            return Look(key, on);
        if (!ReferenceEquals(heard.State, State) || !ReferenceEquals(heard.Area, on.Area))
        {
            heard = (State, on.Area);
            acts?.Clear();
        }

        var person = Actor.OnBehalfOf ?? Actor.Id;
        var owns = (on.Effort is { } effort && IsOwner(effort) ? 1 : 0) + (on.Indicator?.Terms.Owner == person ? 2 : 0);
        if (!(acts ??= new(MostActs, ByKey)).TryGetValue((key, owns), out var terms))
            acts.Add((key, owns), terms = Look(key, on));
        return terms;
    }

    /// <summary>Whether the one who asks, or on whose behalf it is asked, owns an effort.</summary>
    public bool IsOwner(Effort effort) => effort.Owner == (Actor.OnBehalfOf ?? Actor.Id);

    private ActTerms Look(string key, in GateSubject on)
    {
        var roles = State.Definition.RolesFor(key);
        return new(roles, RoleFor(roles, on), State.Definition.GatesOn(key));
    }

    /// <summary>Judges an act whose roles stand elsewhere than with the act, and which has no gates.</summary>
    public bool MayInRoles(EquatableArray<Role> roles, string key, StrategyStages during, in GateSubject on)
    {
        (about, asked) = (on.Subject, roles);
        if (!IsOpen(key, during))
            return false;
        if (RoleFor(roles, on) is not { } role)
            return Deny(roles, key, on);
        Role = role;
        return true;
    }

    /// <summary>Finds the object that a subject names, and what it stands in.</summary>
    public bool Exists(Subject subject, out GateSubject on)
    {
        var found = Id<Subject>.IsWellFormed(subject.Id) ? GateSubject.Find(State, subject) : null;
        on = found ?? new(subject);
        return found is not null || RefuseUnknown(subject.Kind, subject.Id);
    }

    /// <summary>Judges the gates of another act as well.</summary>
    public void AlsoGatesOf(string key, in GateSubject on, Command? input) =>
        keeper.Judge(this, State.Definition.GatesOn(key), key, on, input);

    /// <summary>Whether someone in the actor's roles may do this at all; adds no reason.</summary>
    public bool IsAuthorised(string key, GateSubject? on = null) =>
        RoleFor(State.Definition.RolesFor(key), on ?? GateSubject.Of(State)) is not null;

    private bool IsOpen(string key, StrategyStages during) =>
        during.HasFlag(When(State.Step)) || (!Quietly() && RefuseStage(key, during));

    // What is told stands apart from what is asked: here and below, so that asking makes no closure.
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

    private static StrategyStages When(StrategyStep step) =>
        step switch
        {
            StrategyStep.Preparing => StrategyStages.Preparing,
            StrategyStep.Running => StrategyStages.Running,
            StrategyStep.WindingDown => StrategyStages.WindingDown,
            _ => StrategyStages.Ended,
        };

    /// <summary>Tells that the actor has none of the roles.</summary>
    /// <returns>Whether judging goes on: what else speaks against it is told as well.</returns>
    private bool Deny(EquatableArray<Role> roles, string key, in GateSubject on)
    {
        if (Quietly())
            return false;
        if (Actor.OnBehalfOf is { } other)
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
            Refuse(ActorRefusals.Role, on.Subject, roles, Parameter.Label("act", $"act.{key}"), Labels(roles));
        }

        return true;
    }

    private Role? RoleFor(EquatableArray<Role> roles, in GateSubject on)
    {
        var person = Actor.OnBehalfOf ?? Actor.Id;
        foreach (var role in roles)
        {
            var holds =
                role == Role.AreaLead ? on.Area?.Lead == person
                : role == Role.EffortOwner ? on.Effort?.Owner == person
                : role == Role.IndicatorOwner ? on.Indicator?.Terms.Owner == person
                : Actor.OnBehalfOf is not null || Actor.Has(role);
            if (holds && (Actor.OnBehalfOf is null || Delegated(role, on.Area?.Id)))
                return role;
        }

        return null;
    }

    private bool Delegated(Role role, Id<Area>? area)
    {
        foreach (var delegation in State.Delegations)
            if (delegation.Covers(Actor, role, Today, area))
                return true;
        return false;
    }

    private static Parameter Labels(EquatableArray<Role> roles) => Parameter.Label("roles", roles.Select(role => $"role.{role}"));

    // Room for all that is done to an area and what stands in it.
    private const int MostActs = 96;

    // The keys of acts are a few strings, each made once: whose letters need not be read.
    private static readonly EqualityComparer<(string Key, int Owns)> ByKey = EqualityComparer<(string Key, int Owns)>.Create(
        (one, other) => ReferenceEquals(one.Key, other.Key) && one.Owns == other.Owns,
        held => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(held.Key) + held.Owns
    );

    private sealed record ActTerms(EquatableArray<Role> Roles, Role? Role, EquatableArray<Gate> Gates);
}
