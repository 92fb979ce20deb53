namespace SmartSpec;

/// <summary>The last day to answer what waits for an answer.</summary>
internal static class AnswerDays
{
    /// <summary>
    /// The last day to answer a point: counted from when it was raised, or from the last day of its consultation.
    /// </summary>
    public static LocalDate Of(Strategy state, Point point) =>
        After(
            state,
            state.Consultations.Find(point.Consultation) is { } consultation
                ? LocalDate.Max(point.RaisedOn, consultation.LastDay)
                : point.RaisedOn
        );

    /// <summary>The last day to answer a recommendation: that of the report, or counted from the report.</summary>
    public static LocalDate Of(Strategy state, Recommendation recommendation) =>
        recommendation.RespondBy ?? After(state, recommendation.ReportedOn);

    /// <summary>The last day to answer what waits since a day: a working day.</summary>
    public static LocalDate After(Strategy state, LocalDate day) =>
        state.WorkingDayFrom(day.PlusDays(state.Definition.AnswerDays));
}
