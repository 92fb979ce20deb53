namespace SmartSpec;

/// <summary>
/// A source of identifiers of events and commands. The host provides it, so that deciding is repeatable.
/// </summary>
public interface IIdSource
{
    /// <summary>An identifier that has not been returned before: 1 to 64 ASCII letters, digits and <c>- _ . :</c>.</summary>
    string Next();
}
