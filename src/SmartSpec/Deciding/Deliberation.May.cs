namespace SmartSpec;

/// <content>Whether the one who asks may do it: the strategy's step, the roles, and the gates of the definition.</content>
internal sealed partial class Deliberation
{
    // Until it is known what it is about, it is about the strategy.
    private Subject about = Subject.Of(state.Id);

    // Who may do the act that is being judged.
    private Items<Role> asked;

    // Whether some role may do an act, by its key, for one who owns the effort or the indicator and for one who does not, in one area.
    private Dictionary<(string Key, int Owns), bool>? answers;
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

    /// <summary>The plan that fixes an indicator, by <see cref="IndicatorDecider.FixedBy"/>; of the one that was asked about last it is known.</summary>
    public PlanVersion? FixedBy(Indicator indicator)
    {
        if (counted is not { } last || !ReferenceEquals(last.State, State) || !ReferenceEquals(last.Indicator, indicator))
            counted = last = (State, indicator, IndicatorDecider.FixedBy(State, indicator));
        return last.Plan;
    }

    /// <summary>Judges an act: stops where the strategy's step forbids it; collects what role and gates say.</summary>
    /// <param name="key">The act's key in the definition, such as <c>area.select</c>.</param>
    /// <param name="during">The strategy's steps in which it may be done at all.</param>
    /// <param name="on">What it is done to.</param>
    /// <param name="input">The command; null when probing.</param>
    /// <returns>Whether judging can go on.</returns>
    public bool May(string key, During during, in GateSubject on, Command? input = null)
    {
        if (IsQuiet && MayQuietly(key, during, on) is { } known)
            return known;
        if (!MayIn(State.Definition.RolesFor(key), key, during, on))
            return false;
        keeper.Judge(this, key, on, input);
        return true;
    }

    /// <summary>Judges an act that is done to the strategy as a whole.</summary>
    public bool May(string key, During during) => May(key, during, GateSubject.Of(State));

    /// <summary>Whether an act without gates may be done; null where it has gates. What the roles say is the same for all that has the same area and owner, and looked up from the second time.</summary>
    private bool? MayQuietly(string key, During during, in GateSubject on)
    {
        if (!ReferenceEquals(heard.State, State) || !ReferenceEquals(heard.Area, on.Area))
        {
            heard = (State, on.Area);
            answers?.Clear();
        }

        var person = Actor.OnBehalfOf ?? Actor.Id;
        var owns = (on.Effort?.Owner == person ? 1 : 0) + (on.Indicator?.Terms.Owner == person ? 2 : 0);
        if (!(answers ??= new(ByKey)).TryGetValue((key, owns), out var may))
        {
            if (State.Definition.HasGatesOn(key))
                return null;
            answers.Add((key, owns), may = RoleFor(State.Definition.RolesFor(key), on) is not null);
        }

        return (may && during.HasFlag(When(State.Step))) || !Quietly();
    }

    /// <summary>Judges an act whose roles stand elsewhere than with the act, and which has no gates.</summary>
    public bool MayIn(Items<Role> roles, string key, During during, in GateSubject on)
    {
        (about, asked) = (on.Subject, roles);
        if (!OpenFor(key, during))
            return false;
        Authorise(roles, key, on);
        return true;
    }

    /// <summary>Finds the object that a subject names, and what it stands in.</summary>
    public bool Exists(Subject subject, out GateSubject on)
    {
        var found = Id<Subject>.IsWellFormed(subject.Id) ? GateSubject.Find(State, subject) : null;
        on = found ?? new(subject);
        return found is not null || Unknown(subject.Kind, subject.Id);
    }

    /// <summary>Judges the gates of another act as well.</summary>
    public void AlsoGatesOf(string key, GateSubject on, Command? input) => keeper.Judge(this, key, on, input);

    /// <summary>Whether someone in the actor's roles may do this at all; adds no reason.</summary>
    public bool IsAuthorised(string key, GateSubject? on = null) => RoleFor(State.Definition.RolesFor(key), on ?? GateSubject.Of(State)) is not null;

    private bool OpenFor(string key, During during)
    {
        if (during.HasFlag(When(State.Step)))
            return true;
        if (Quietly())
            return false;
        var steps = Enum.GetValues<StrategyStep>().Where(step => during.HasFlag(When(step)));
        return Refuse(
            DecidingRefusals.StrategyStep, Subject.Of(State.Id), [], Parameter.Label("step", $"step.strategy.{Kebab.Of(State.Step)}"),
            Parameter.Label("act", $"act.{key}"), Parameter.Label("steps", steps.Select(step => $"step.strategy.{Kebab.Of(step)}")));
    }

    private static During When(StrategyStep step) => step switch
    {
        StrategyStep.Preparing => During.Preparing,
        StrategyStep.Running => During.Running,
        StrategyStep.WindingDown => During.WindingDown,
        _ => During.Ended,
    };

    private void Authorise(Items<Role> roles, string key, in GateSubject on)
    {
        if (RoleFor(roles, on) is { } role)
        {
            Role = role;
            return;
        }

        if (Quietly())
            return;

        if (Actor.OnBehalfOf is { } other)
        {
            Refuse(
                ActorRefusals.NotDelegated, on.Subject, roles, Parameter.Label("act", $"act.{key}"), Parameter.Of("actor", Actor.Id),
                Parameter.Of("on-behalf-of", other), Labels(roles));
        }
        else
        {
            Refuse(ActorRefusals.Role, on.Subject, roles, Parameter.Label("act", $"act.{key}"), Labels(roles));
        }
    }

    private Role? RoleFor(Items<Role> roles, in GateSubject on)
    {
        var person = Actor.OnBehalfOf ?? Actor.Id;
        foreach (var role in roles)
        {
            var holds = role == Role.AreaLead ? on.Area?.Lead == person
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

    private static Parameter Labels(Items<Role> roles) => Parameter.Label("roles", roles.Select(role => $"role.{role}"));

    // The keys of acts are a few strings, each made once: whose letters need not be read.
    private static readonly EqualityComparer<(string Key, int Owns)> ByKey = EqualityComparer<(string Key, int Owns)>.Create(
        (one, other) => ReferenceEquals(one.Key, other.Key) && one.Owns == other.Owns,
        held => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(held.Key) + held.Owns);
}
