namespace SmartSpec;

/// <summary>A converter that can check whether a value survives being written and read.</summary>
internal interface IValidatingConverter
{
    /// <summary>The fault of a value that is not null; null where it has none.</summary>
    InputFault? Fault(object value);
}

/// <summary>The fault of a value.</summary>
/// <param name="Path">Where in it, such as <c>figures[0].unit</c>; empty for the value itself.</param>
/// <param name="Kind">What.</param>
internal readonly record struct InputFault(string Path, InputFaultKind Kind)
{
    /// <summary>Whether it is that a text of the object itself is missing: nothing else depends on it. Default: no.</summary>
    public bool IsOfText { get; init; }

    /// <summary>The same fault, with the path of the value in its container.</summary>
    public InputFault In(string place) =>
        this with
        {
            Path =
                Path.Length == 0 ? place
                : Path[0] == '[' ? place + Path
                : $"{place}.{Path}",
        };
}

internal enum InputFaultKind
{
    /// <summary>There is null, or an identifier that identifies nothing.</summary>
    Missing,

    /// <summary>There is a text in no language.</summary>
    Unwritten,

    /// <summary>There is a value that its type allows and its meaning does not.</summary>
    Malformed,
}
