namespace SmartSpec;

/// <summary>A command that names the day from which it takes effect.</summary>
internal interface IHasEffectiveDate
{
    LocalDate EffectiveFrom { get; }
}
