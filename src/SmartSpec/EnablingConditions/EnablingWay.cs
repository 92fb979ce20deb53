namespace SmartSpec.Model;

/// <summary>An act that supplies what a criterion of the enabling condition lacks.</summary>
/// <param name="Act">The act, by the key that next steps use, such as <c>enabling.show</c>.</param>
/// <param name="WhoCan">The roles that may do it.</param>
public sealed record EnablingWay(string Act, EquatableArray<Role> WhoCan);
