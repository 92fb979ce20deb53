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
}
