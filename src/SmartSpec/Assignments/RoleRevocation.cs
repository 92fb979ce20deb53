namespace SmartSpec.Model;

/// <summary>The revocation of an assignment of a role.</summary>
/// <param name="On">The day, in the strategy's time zone: the first on which the assignment is not in force.</param>
/// <param name="Reason">Why it was revoked.</param>
public sealed record RoleRevocation(LocalDate On, Text Reason);
