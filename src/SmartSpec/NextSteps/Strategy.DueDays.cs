namespace SmartSpec;

/// <content>The days by which something is due.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The day itself, or the next working day where the definition has it as a holiday. Every due day that is computed is
    /// one; those that a person stated stay as they are.
    /// </summary>
    /// <param name="day">The day.</param>
    public LocalDate WorkingDayFrom(LocalDate day) => Definition.Holidays?.WorkingDayFrom(day) ?? day;
}
