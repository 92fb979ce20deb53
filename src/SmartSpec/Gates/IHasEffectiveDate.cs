namespace SmartSpec;

/// <summary>A command that is to hold from a day of its own.</summary>
internal interface IHasEffectiveDate
{
    LocalDate EffectiveFrom { get; }
}
