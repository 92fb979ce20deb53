namespace SmartSpec;

/// <summary>
/// Something that stands under another object, by which its register finds it without looking at all the others.
/// </summary>
internal interface IUnder
{
    /// <summary>Under what it stands now; null where it need not be found by that any more.</summary>
    Subject? Under { get; }
}
