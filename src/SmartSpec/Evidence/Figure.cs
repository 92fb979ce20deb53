namespace SmartSpec.Model;

/// <summary>One figure, with what a reader needs to trust it.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Value">The figure, exact.</param>
/// <param name="Unit">Its unit, such as <c>percent</c>, <c>persons</c> or <c>SEK</c>.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="ReferenceDate">The day, or the last day of the time, that it is about. Default: the source gives none.</param>
public sealed record Figure(Text Name, decimal Value, string Unit, string Source, LocalDate? ReferenceDate = null);
