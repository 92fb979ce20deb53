namespace SmartSpec;

/// <summary>An object that belongs to another one, by which an <see cref="EntitySet{T}"/> finds it without a scan.</summary>
internal interface IUnder
{
    /// <summary>The object to which it belongs now; null where it need not be found by that any longer.</summary>
    Subject? Under { get; }
}
