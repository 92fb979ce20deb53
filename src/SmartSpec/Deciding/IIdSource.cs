namespace SmartSpec;

/// <summary>
/// Where the identifiers of events and commands come from. The host gives one, so that deciding stays repeatable.
/// </summary>
public interface IIdSource
{
    /// <summary>An identifier that was never given before: 1 to 64 ASCII letters, digits and <c>- _ . :</c>.</summary>
    string Next();
}
