namespace SmartSpec.Conventions.Tests;

public sealed class DefaultRolesTests
{
    /// <summary>
    /// The roles of acts that a definition does not name, where that is not nobody. A line that has been released never changes:
    /// it would change who may act in running strategies. A new act adds a line, or stays nobody.
    /// </summary>
    [Fact]
    public void Default_roles_of_acts_are_approved() =>
        Approval.Verify(
            string.Join(
                '\n',
                ActKeys
                    .All.Where(act => ActKeys.DefaultRoles(act).Count > 0)
                    .Select(act => $"{act}: {string.Join(", ", ActKeys.DefaultRoles(act))}")
            ),
            "tests/SmartSpec.Conventions.Tests/Approved/DefaultRoles.txt"
        );
}
