namespace SmartSpec;

/// <summary>Factories for the acts on an effort's funding.</summary>
internal static class FundingActs
{
    /// <summary>
    /// Stating an amount of an effort that is worked on, before it is paid. Next steps list it where there is an organisation to
    /// name as the financier.
    /// </summary>
    public static EditAct<Effort, EffortStep> State(string command, params ReadOnlySpan<Type> events) =>
        EffortActs.Edit(command, EffortActs.Open, events) with
        {
            IsOffered = static (state, _) => state.Organisations.Count > 0,
        };

    /// <summary>
    /// Entering what has become of money, in any step of the effort. Next steps list it where there is something to enter. Running
    /// strategies have roles for it although their definitions do not name it.
    /// </summary>
    public static OpenAct<Effort> Always(string command, Func<Effort, bool> isOffered, params ReadOnlySpan<Type> events) =>
        new(command)
        {
            On = SubjectKind.Effort,
            Stages = StrategyStages.Ongoing,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
            IsOffered = (_, effort) => isOffered(effort),
            DefaultRoles = [Role.EffortOwner, Role.AreaLead, Role.ProcessLead],
        };
}
