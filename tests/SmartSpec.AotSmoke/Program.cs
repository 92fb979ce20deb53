using SmartSpec.AotSmoke;

return new KalmarCase(Started.From(args)).Run() ? 0 : 1;
