namespace SmartSpec;

/// <summary>The last day to answer what waits for an answer.</summary>
internal static class AnswerDays
{
    /// <summary>Of a point: so many days after it was raised; of one in a consultation, after that one's last day.</summary>
    public static LocalDate Of(Strategy state, Point point) =>
        After(
            state,
            state.Consultations.Find(point.Consultation) is { } asked
                ? LocalDate.Max(point.RaisedOn, asked.LastDay)
                : point.RaisedOn
        );

    /// <summary>Of a recommendation: the day that the report names, or else so many days after it.</summary>
    public static LocalDate Of(Strategy state, Recommendation recommendation) =>
        recommendation.RespondBy ?? After(state, recommendation.ReportedOn);

    /// <summary>So many days after one.</summary>
    public static LocalDate After(Strategy state, LocalDate day) => day.PlusDays(state.Definition.AnswerDays);
}
