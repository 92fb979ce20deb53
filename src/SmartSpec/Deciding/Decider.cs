namespace SmartSpec;

/// <summary>Leads a command to the concept that decides it.</summary>
internal static class Decider
{
    public static void Decide(DecisionContext context, Command command)
    {
        // A founding command checks its own parts, so that every fault of them is reported.
        if (command is IFoundingCommand || context.IsValid(command))
            command.Decide(context);
    }
}
