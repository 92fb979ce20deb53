namespace SmartSpec;

/// <summary>Leads a command to the concept that decides it.</summary>
internal static class Decider
{
    public static void Decide(DecisionContext context, Command command)
    {
        if (context.IsValid(command))
            command.Decide(context);
    }
}
