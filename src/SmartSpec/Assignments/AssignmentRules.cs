using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>The rules for assignments of roles: which roles can be assigned.</summary>
internal static class AssignmentRules
{
    /// <summary>The acts that give persons the roles that the strategy states itself.</summary>
    private static readonly FrozenDictionary<Role, string> GivenBy = new Dictionary<Role, string>
    {
        [Role.AreaLead] = AreaCommand.AppointLead.Act.Command,
        [Role.EffortOwner] = EffortCommand.Assign.Act.Command,
        [Role.IndicatorOwner] = IndicatorCommand.Define.Act.Command,
    }.ToFrozenDictionary();

    /// <summary>Whether a role can be assigned at all: neither the strategy states who has it, nor is it the system's.</summary>
    public static bool IsAssignable(Role role) => !role.IsAppointed && role != Role.System;

    /// <summary>
    /// Whether the role of a command is one that the definition knows, and that can be assigned; refuses it where not.
    /// </summary>
    public static bool IsAssignable(DecisionContext context, Role role, string member) =>
        !context.State.Definition.Roles.Contains(role)
            ? context.Refuse(
                ActorRefusals.RoleUnknown,
                Parameter.Of("role", role.Code),
                Parameter.OrNone("meant", context.State.Definition.MeantBy(role.Code)?.Code),
                Parameter.Of("member", member)
            )
            : IsAssignable(role)
                || context.Refuse(
                    AssignmentRefusals.RoleNotAssignable,
                    Parameter.Label("role", $"role.{role}"),
                    Parameter.Label("instead", GivenBy.TryGetValue(role, out var act) ? [$"act.{act}"] : []),
                    Parameter.Of("member", member)
                );
}
