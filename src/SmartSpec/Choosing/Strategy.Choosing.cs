namespace SmartSpec;

/// <content>Why an area was chosen.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// Returns why an area was selected and others were not, or why it was not: the candidates by weighted score, the
    /// assessments with what they rest on, grounds, gates, dialogue and the decision.
    /// </summary>
    /// <param name="area">The area.</param>
    /// <param name="on">The day by which validity and gates are judged.</param>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public AreaChoice WhyOf(Id<Area> area, LocalDate on) => new AreaChoosing(this, Areas[area], on).Choice();
}
