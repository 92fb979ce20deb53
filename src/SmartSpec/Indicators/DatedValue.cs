namespace SmartSpec.Model;

/// <summary>A value on a day.</summary>
/// <param name="Value">The value, exact.</param>
/// <param name="On">The day it is about.</param>
public sealed record DatedValue(decimal Value, LocalDate On);
